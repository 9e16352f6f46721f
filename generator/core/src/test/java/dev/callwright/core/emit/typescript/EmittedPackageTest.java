package dev.callwright.core.emit.typescript;

import static dev.callwright.core.emit.typescript.SampleApi.ANY;
import static dev.callwright.core.emit.typescript.SampleApi.NUMBER;
import static dev.callwright.core.emit.typescript.SampleApi.TEXT;
import static dev.callwright.core.emit.typescript.SampleApi.input;
import static dev.callwright.core.emit.typescript.SampleApi.object;
import static dev.callwright.core.emit.typescript.SampleApi.operation;
import static dev.callwright.core.emit.typescript.SampleApi.optional;
import static dev.callwright.core.emit.typescript.SampleApi.ref;
import static dev.callwright.core.emit.typescript.SampleApi.required;
import static dev.callwright.core.emit.typescript.SampleApi.scalar;
import static dev.callwright.core.emit.typescript.SampleApi.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles what is emitted for an API with every kind of type and with names that clash, and calls it. */
class EmittedPackageTest {
    /** Names of globals and of the runtime's exports; as types of the API they must not hide those. */
    private static final List<String> CLASHES = List.of(
            "Array",
            "Record",
            "Promise",
            "Object",
            "Date",
            "Blob",
            "Error",
            "Open",
            "Upload",
            "ApiClient",
            "ApiPromise",
            "ApiResponse",
            "BinaryResponse",
            "CallError",
            "UploadContent",
            "RequestOptions",
            "ClientOptions",
            "Operation",
            "Operations",
            "Body",
            "Parameter",
            "Credential",
            "AcmeClient",
            "index",
            "client");

    private static final String USAGE = """
            import acme, { AcmeClient, createAcmeClient, getThingsThing } from './index.js';
            import type { ApiPromise, Every, Open, Thing } from './index.js';

            export async function use(client: AcmeClient): Promise<void> {
              const thing: Thing = await client.things.retrieve('a', { expand: 'b' });
              const same: ApiPromise<Thing> = client.operations.get_things_thing_({ thing: 'a', 'X-Mode': 'c' });
              const described: Thing = await acme.call(getThingsThing, { thing: 'a' });
              // @ts-expect-error: the path parameter is missing
              await client.operations.get_things_thing_({});
              // @ts-expect-error: the required member is missing
              await client.things.create();
              // @ts-expect-error: a member of the wrong type
              await client.things.create({ name: 1 });
              const open: Open<'on' | 'off'> | undefined = thing.state;
              const every: Every = { id: 'x', kind: 'every', literal: 3, file: { data: 'text' }, extra: { a: 1 } };
              const bytes: Uint8Array = await (await client.things.download('a')).bytes();
              await createAcmeClient({ apiKey: 'k' }).things.parts.retrieve();
              return void [same, described, open, every, bytes];
            }
            """;

    private static final String CHECK =
            "{ 'extends': './tsconfig.json', 'compilerOptions': { 'noUnusedLocals': true } }".replace('\'', '"');

    private static final String CALLS = """
            import acme, { createAcmeClient } from './dist/esm/index.js';
            import assert from 'node:assert';

            const sent = [];
            const fetch = async (url, init) => {
              sent.push(`${init.method} ${url} ${init.headers.get('Authorization')} ${init.body ?? ''}`);
              return new Response('{"id":"t","state":"new"}', { headers: { 'Content-Type': 'application/json' } });
            };
            const client = createAcmeClient({ apiKey: 'k', fetch });
            const thing = await client.things.retrieve('a/b', { expand: 'c d' });
            assert.equal(thing.state, 'new');
            await client.operations.get_things_thing_({ thing: 'x' });
            await client.things.create({ name: 'n' });
            await client.things.parts.retrieve();
            assert.deepEqual(sent, [
              'GET https://api.example.com/things/a%2Fb?expand=c%20d Bearer k ',
              'GET https://api.example.com/things/x Bearer k ',
              'POST https://api.example.com/things Bearer k {"name":"n"}',
              'GET https://api.example.com/parts Bearer k ',
            ]);
            assert.equal(client.things, client.things);
            assert.equal(typeof acme.operations.get_things_thing_, 'function');
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"typescript", "ts60", "ts70"})
    void compilesWithEveryCompiler(String compiler) throws Exception {
        List<GeneratedFile> files = new ArrayList<>(SampleApi.emit(api()));
        files.add(new GeneratedFile("typescript/src/usage.ts", USAGE));
        files.add(new GeneratedFile("typescript/tsconfig.check.json", CHECK));
        TypeScriptCompilation.write(files, folder);
        assertThat(TypeScriptCompilation.check(compiler, folder.resolve("typescript/tsconfig.check.json")))
                .isEmpty();
    }

    @Test
    void callsTheServer() throws Exception {
        List<GeneratedFile> files = new ArrayList<>(SampleApi.emit(api()));
        files.add(new GeneratedFile("typescript/calls.mjs", CALLS));
        TypeScriptCompilation.write(files, folder);
        Path project = folder.resolve("typescript");
        assertThat(node(TypeScriptCompilation.script("typescript").toString(), "-p", project.toString()))
                .isEmpty();
        assertThat(node(project.resolve("calls.mjs").toString())).isEmpty();
    }

    private String node(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    private static ApiModel api() {
        List<Operation> things = List.of(
                operation(
                        "GET",
                        "/things/{thing}",
                        "retrieve",
                        List.of(
                                input("thing", Location.PATH, value(TEXT, true)),
                                input("expand", Location.QUERY, value(TEXT, false)),
                                input("X-Mode", Location.HEADER, value(TEXT, false))),
                        ref("thing")),
                operation(
                        "POST",
                        "/things",
                        "create",
                        List.of(
                                input("name", Location.BODY, value(TEXT, true)),
                                input("every", Location.BODY, value(ref("every"), false))),
                        ref("thing")),
                withResult(
                        operation(
                                "GET",
                                "/things/{thing}/file",
                                "download",
                                List.of(input("thing", Location.PATH, value(TEXT, true))),
                                TEXT),
                        ResultKind.BINARY),
                withResult(
                        operation(
                                "PUT",
                                "/things/{params}/{options}",
                                "new",
                                List.of(
                                        input("params", Location.PATH, value(TEXT, true)),
                                        input("options", Location.PATH, value(NUMBER, true)),
                                        input(
                                                "body",
                                                Location.WHOLE_BODY,
                                                value(new TypeRef.ListOf(ref("every")), true))),
                                TEXT),
                        ResultKind.NONE),
                withResult(
                        operation(
                                "DELETE",
                                "/things/{this}",
                                "delete",
                                List.of(
                                        input("this", Location.PATH, value(TEXT, true)),
                                        input("2fa-code", Location.QUERY, value(TEXT, true))),
                                TEXT),
                        ResultKind.TEXT));
        Resource parts = new Resource(
                List.of("things", "parts"),
                List.of(operation("GET", "/parts", "retrieve", List.of(), new TypeRef.ListOf(ref("client")))),
                List.of());
        Resource client = new Resource(
                List.of("things", "client"),
                List.of(operation("GET", "/clashes", "constructor", List.of(), ref("clashes"))),
                List.of());
        return SampleApi.api(List.of(new Resource(List.of("things"), things, List.of(parts, client))), types());
    }

    private static Operation withResult(Operation of, ResultKind kind) {
        return new Operation(
                of.id(),
                of.resource(),
                of.action(),
                of.request(),
                new Operation.Response(
                        new Result(kind, Optional.empty(), Optional.empty()), of.errors(), of.pagination()),
                of.docs(),
                true,
                of.pointer());
    }

    private static List<TypeDefinition> types() {
        List<TypeDefinition> types = new ArrayList<>(List.of(
                object("thing", Usage.OUTPUT, required("id", TEXT), optional("state", ref("state"))),
                SampleApi.enumeration("state", ScalarKind.STRING, "on", "off"),
                SampleApi.enumeration("level", ScalarKind.INT64, "1", "2"),
                SampleApi.union("node", TEXT, ref("node"), ref("other_node"), new TypeRef.ListOf(ref("node"))),
                SampleApi.union(
                        "other_node", new TypeRef.MapOf(ref("other_node")), ref("node"), ref("level"), ref("state")),
                object(
                        "every",
                        Usage.BOTH,
                        Optional.of(ANY),
                        required("id", TEXT),
                        new Property("kind", SampleApi.constant("\"every\"")),
                        new Property("literal", SampleApi.constant("3")),
                        required("file", scalar(ScalarKind.BINARY)),
                        optional("self", ref("every")),
                        optional("owner", new TypeRef.Expandable(ref("thing"))),
                        optional("nodes", new TypeRef.MapOf(new TypeRef.ListOf(new TypeRef.Nullable(ref("node"))))),
                        optional("level", ref("level")),
                        new Property("none", SampleApi.nullable(ref("state"))),
                        new Property("cleared", SampleApi.clearable(new TypeRef.MapOf(TEXT))),
                        optional("it's \"odd\"\n", TEXT),
                        optional("__proto__", TEXT)),
                object("counted", Usage.BOTH, Optional.of(NUMBER), optional("name", TEXT), required("size", NUMBER))));
        List<Property> all = new ArrayList<>(List.of(required("counted", ref("counted"))));
        for (String name : CLASHES) {
            types.add(object(name, Usage.OUTPUT, required("id", TEXT)));
            all.add(optional(name, new TypeRef.ListOf(ref(name))));
        }
        types.add(object("clashes", Usage.OUTPUT, all.toArray(Property[]::new)));
        return types;
    }
}
