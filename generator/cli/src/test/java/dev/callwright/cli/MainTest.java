package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.request.Setting;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MainTest {
    private static final String SPEC = Documents.PETS;

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void generatesAndSaysWhatIsWhere() throws IOException {
        assertThat(run("generate", "--spec", spec(), "--out", folder("sdk"))).isZero();

        assertThat(out.toString()).startsWith("Pets 1.0.0: 1 operations, 1 types\n");
        assertThat(out.toString()).contains("typescript  " + folder("sdk/typescript") + ": ");
        assertThat(out.toString()).endsWith(" created, 0 updated, 0 unchanged, 0 deleted\n");
        assertThat(err.toString()).startsWith("reading " + spec() + "\n").contains("\nwriting ");
    }

    @Test
    void takesSettingsFromTheConfigUnlessAnOptionSaysOtherwise() throws IOException {
        spec();
        Files.writeString(temp.resolve("callwright.yaml"), "spec: api.yaml\nout: sdk\nonly: typescript\ntags: pets\n");

        assertThat(run("generate", "--config", folder("callwright.yaml"), "--out", folder("other")))
                .isZero();

        assertThat(temp.resolve("other/typescript/package.json")).exists();
        assertThat(temp.resolve("other/java")).doesNotExist();
        assertThat(temp.resolve("sdk")).doesNotExist();
        assertThat(temp.resolve("callwright.lock.json")).exists();
    }

    @Test
    void writesASiteAndLeavesTheSdks() throws IOException {
        Files.writeString(temp.resolve("start.md"), "# Start\n\nSee [the rest](more.md).\n");
        Files.writeString(temp.resolve("more.md"), "# More\n");
        run("generate", "--spec", spec(), "--out", folder("sdk"), "--only", "typescript");

        assertThat(run(
                        "site",
                        "--spec",
                        spec(),
                        "--out",
                        folder("sdk"),
                        "--site-color",
                        "accent=#0a5c7d",
                        "--site-url",
                        "https://docs.example.com",
                        "--site-page",
                        folder("start.md"),
                        "--site-page",
                        folder("more.md")))
                .isZero();

        assertThat(out.toString())
                .contains("site        " + folder("sdk/site") + ": ")
                .endsWith(", 0 deleted\n");
        assertThat(temp.resolve("sdk/typescript/package.json")).exists();
        assertThat(temp.resolve("sdk/site/guides/start.html")).content().contains("href=\"../guides/more.html\"");
        assertThat(temp.resolve("sdk/site/guides/start.md")).content().contains("[the rest](../guides/more.md)");
        assertThat(temp.resolve("sdk/site/sitemap.xml")).exists();
        assertThat(temp.resolve("sdk/.callwright/manifest.json"))
                .content()
                .contains("\"typescript/package.json\"")
                .contains("\"site.colors\": \"accent=#0a5c7d\"")
                .doesNotContain(temp.toString());
    }

    @Test
    void namesTheColorThatIsWrong() throws IOException {
        assertThat(run("site", "--spec", spec(), "--out", folder("sdk"), "--site-color", "accent=red"))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("callwright: error: '--site-color.accent' is 'red', but must be a color in quotes");
    }

    @Test
    void printsAnOperation() throws IOException {
        assertThat(run("inspect", "--spec", spec(), "--operation", "getpet")).isZero();

        assertThat(out.toString()).startsWith("{\n  \"id\": \"GetPet\",\n  \"method\": \"GET\",");
        assertThat(out.toString()).contains("\"#/components/schemas/pet\": {");
    }

    @Test
    void proposesTheNearestOperation() throws IOException {
        assertThat(run("inspect", "--spec", spec(), "--operation", "getpat")).isEqualTo(2);

        assertThat(err.toString())
                .endsWith("callwright: error: there is no operation 'getpat' among the 1 of the"
                        + " document; did you mean 'GetPet'?\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void printsASnippet() throws IOException {
        assertThat(run("snippet", "--spec", spec(), "--operation", "getpet", "--lang", "typescript"))
                .isZero();

        assertThat(out.toString()).isEqualTo("""
                import pets from '@local/pets';

                const pet = await pets.pets.retrieve('pet_123');
                console.log(pet);
                """);
    }

    @Test
    void printsASnippetWithTheArgumentsOfTheUser() throws IOException {
        String[] call = {"snippet", "--spec", spec(), "--operation", "GETPET", "--lang", "curl", "--args"};
        assertThat(run(with(call, "{\"pet\": \"a'b /c\"}"))).isZero();
        assertThat(out.toString()).isEqualTo("curl https://example.com/pets/a%27b%20%2Fc\n");

        assertThat(run(with(call, "{\"pets\": 1}"))).isEqualTo(2);
        assertThat(err.toString())
                .endsWith("callwright: error: GetPet: unknown input pets; did you mean pet? valid names are pet\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--java-package, 1x.class, a Java package such as",
        "--java-package, com.con.shop, a Java package such as",
        "--typescript-package, Bad Name!, the name of an npm package such as",
        "--typescript-package, http, the name of an npm package such as",
        "--remote-references, perhaps, 'one of allowed, same-origin, refused'",
        "--only, ruby, 'one of java, typescript, snippets, site'",
        "--site-url, ftp://x.example, an http or https URL without a query",
        "--site-gateway, x.example, an http or https URL without a query",
        "--site-title, '', a text of one line",
        "--site-logo, '', the name of a file or folder",
        "--site-css, '', the name of a file or folder",
        "--site-page, '', the name of a file or folder",
        "--out, '', the name of a file or folder",
        "--lock, '', the name of a file or folder",
        "--overlay, '', a file or a URL",
        "--allow-refs, '', a file or a URL",
        "--operation, '', a text",
        "--tag, '', a text",
        "--path, '', a text"
    })
    void namesTheOptionOfAWrongValue(String option, String value, String correction) throws IOException {
        assertThat(run("generate", "--spec", spec(), option, value)).isEqualTo(2);

        assertThat(err.toString())
                .startsWith("callwright: error: '" + option + "' is '" + value + "', but must be " + correction)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void knowsTheOptionOfEverySetting(Setting setting) {
        run("generate", "--help");

        String name = OptionNames.of(setting);
        assertThat(name)
                .matches(
                        out.toString().contains(" " + name + "=")
                                        || out.toString().contains(" " + name + " ")
                                ? "--.*"
                                : setting.key());
    }

    @Test
    void printsTheVariantOfAnExampleAndNamesTheVariants() throws IOException {
        String examples = "{type: string}, examples: {one: {value: a}, Number two: {value: b}}}]";
        Path spec = Files.writeString(temp.resolve("api.yaml"), SPEC.replace("{type: string}}]", examples));
        String[] call = {"snippet", "--spec", spec.toString(), "--operation", "getpet", "--lang", "curl", "--variant"};
        assertThat(run(with(call, "number-two"))).isZero();
        assertThat(out.toString()).isEqualTo("curl https://example.com/pets/b\n");

        assertThat(run(with(call, "two"))).isEqualTo(2);
        assertThat(err.toString())
                .endsWith(
                        "callwright: error: there is no variant 'two' of the snippets of GetPet; variants are minimal,"
                                + " full, number-two\n");
    }

    private static final String OVERLAY =
            "{overlay: 1.0.0, info: {title: o, version: '1'}, actions: [{target: $.info, update: {x-a: 'yes'}}, {target:"
                    + " $.none, remove: true}]}";

    private String overlay() throws IOException {
        return Files.writeString(temp.resolve("overlay.yaml"), OVERLAY).toString();
    }

    @ParameterizedTest
    @CsvSource({"out.json, '  \"info\": {'", "out.yaml, 'info:'", "sub/out.YML, 'info:'"})
    void appliesAnOverlay(String name, String line) throws IOException {
        assertThat(run("overlay", "--spec", spec(), "--overlay", overlay(), "--out", folder(name)))
                .isZero();

        assertThat(out.toString()).isEqualTo("written: " + folder(name) + "\n");
        assertThat(err.toString()).contains("warning: the target $.none matches nothing in " + spec());
        String text = Files.readString(temp.resolve(name));
        assertThat(text.lines()).contains(line);
        assertThat(text.indexOf("openapi")).isLessThan(text.indexOf("info"));
        assertThat(text).contains("yes").endsWith("\n");
    }

    @Test
    void printsTheDocumentWithAnOverlay() throws IOException {
        assertThat(run("overlay", "--spec", spec(), "--overlay", overlay(), "--out", "-"))
                .isZero();

        assertThat(out.toString()).startsWith("openapi: \"3.1.0\"\ninfo:\n").contains("\n  x-a: \"yes\"\n");
    }

    @Test
    void doesNotOverwriteWhatItReads() throws IOException {
        for (String input : new String[] {spec(), overlay(), temp + "/./api.yaml"}) {
            assertThat(run("overlay", "--spec", spec(), "--overlay", overlay(), "--out", input))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("and is not overwritten; write the result to another file");
        }
        assertThat(Files.readString(temp.resolve("api.yaml"))).isEqualTo(SPEC);
        assertThat(run("overlay", "--spec", spec(), "--overlay", overlay(), "--out", folder("x.txt")))
                .isEqualTo(2);
        assertThat(err.toString()).endsWith("does not say how to write the document; end it in .json, .yaml or .yml\n");
    }

    @Test
    void warnsOfReferencesThatLeadElsewhereFromTheResult() throws IOException {
        String spec = SPEC.replace("#/components/schemas/pet", "./pet.yaml");
        Files.writeString(temp.resolve("api.yaml"), spec);
        String[] call = {"overlay", "--spec", folder("api.yaml"), "--overlay", overlay(), "--out"};
        assertThat(run(with(call, folder("sub/out.yaml")))).isZero();
        assertThat(err.toString()).contains("the reference ./pet.yaml is relative to the document and leads elsewhere");
        err.getBuffer().setLength(0);
        assertThat(run(with(call, folder("out.yaml")))).isZero();
        assertThat(err.toString()).doesNotContain("relative");
    }

    private static String[] with(String[] arguments, String last) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    @Test
    void saysOneLinePerProblemOfTheDocument() throws IOException {
        Path broken = Files.writeString(temp.resolve("broken.yaml"), SPEC.replace("schemas/pet'", "schemas/cat'"));

        assertThat(run("generate", "--spec", broken.toString(), "--out", folder("sdk")))
                .isEqualTo(2);

        assertThat(err.toString().lines().filter(line -> line.contains("error")))
                .singleElement()
                .asString()
                .startsWith(broken + ":13:")
                .contains("#/components/schemas/cat");
        assertThat(err.toString()).doesNotContain("    at ");
        assertThat(temp.resolve("sdk")).doesNotExist();
    }

    @Test
    void countsWarningsByKind() throws IOException {
        Path lossy = lossy();

        assertThat(run("generate", "--spec", lossy.toString(), "--out", folder("sdk")))
                .isZero();

        assertThat(err.toString())
                .contains("warning: 'age' is required but not declared; it is read as any value")
                .endsWith("\n1 warning (types that say less: 1)\n");
    }

    @Test
    void refusesWarningsWhereTheUserIsStrict() throws IOException {
        Path lossy = lossy();
        Files.writeString(temp.resolve("callwright.yaml"), "spec: lossy.yaml\nstrict: true\n");

        assertThat(run("generate", "--spec", lossy.toString(), "--out", folder("sdk"), "--strict"))
                .isEqualTo(2);
        assertThat(run("generate", "--config", folder("callwright.yaml"), "--out", folder("sdk")))
                .isEqualTo(2);

        assertThat(err.toString().lines().filter(line -> line.contains("error")))
                .hasSize(4)
                .element(2)
                .asString()
                .startsWith(lossy + ":16:")
                .contains("error: 'age' is required but not declared");
        assertThat(err.toString())
                .endsWith("strict: error: 1 warning (types that say less: 1) are errors, so nothing was written\n");
        assertThat(temp.resolve("sdk")).doesNotExist();
    }

    @Test
    void refusesChangedNamesWhereTheyAreFrozen() throws IOException {
        String spec = spec();
        assertThat(run("generate", "--spec", spec, "--out", folder("sdk"))).isZero();
        Path lock = temp.resolve("sdk/callwright.lock.json");
        String before = Files.readString(lock);
        Files.writeString(
                Path.of(spec),
                SPEC.replace("pet: {type: object,", "pet: {x-callwright: {name: Animal}, type: object,"));

        assertThat(run("generate", "--spec", spec, "--out", folder("sdk"), "--frozen"))
                .isEqualTo(1);

        assertThat(err.toString())
                .contains(lock + ": error: the name 'Pet' would become 'Animal', at /components/schemas/pet\n")
                .endsWith(lock
                        + ": error: the names lock would change (names: 1 moved), and 'frozen' forbids it, so nothing was"
                        + " written; generate without it, look through the change of the file, and commit it\n");
        assertThat(lock).content().isEqualTo(before);
        assertThat(run("generate", "--spec", spec, "--out", folder("sdk"))).isZero();
        assertThat(err.toString())
                .contains(lock + ": warning: the published name 'Pet' is 'Animal' now, at /components/schemas/pet;"
                        + " tell callers with a new major version\n");
        assertThat(lock).content().contains("\"Animal: object name\"");
    }

    private Path lossy() throws IOException {
        return Files.writeString(temp.resolve("lossy.yaml"), SPEC.replace("required: [name]", "required: [name, age]"));
    }

    @Test
    void listsWhatIsInTheWay() throws IOException {
        Files.createDirectories(temp.resolve("sdk/typescript"));
        Files.writeString(temp.resolve("sdk/typescript/package.json"), "mine");

        assertThat(run("generate", "--spec", spec(), "--out", folder("sdk"))).isEqualTo(2);

        assertThat(err.toString())
                .endsWith(
                        "or generate into another folder,"
                                + " or --force (Maven: -Dcallwright.force) keeps them as NAME.orig:\n  typescript/package.json\n");
    }

    @Test
    void checksWhatOptionsSayLikeAConfigFile() throws IOException {
        assertThat(run(
                        "generate",
                        "--spec",
                        spec(),
                        "--out",
                        folder("sdk"),
                        "--java-package",
                        "a;b",
                        "--typescript-package",
                        "../x",
                        "--remote-references",
                        "maybe"))
                .isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly(
                        "callwright: error: '--remote-references' is 'maybe', but must be one of allowed, same-origin,"
                                + " refused",
                        "callwright: error: '--java-package' is 'a;b', but must be a Java package such as com.example.shop: parts"
                                + " of ASCII letters, digits and '_' with dots between, a small letter first, no digit first in a"
                                + " part, no keyword of Java, no device of Windows such as con, and none of the packages of the JDK"
                                + " (java, javax, jdk, sun, com.sun, org.w3c.dom) and of the SDK's dependencies"
                                + " (com.fasterxml.jackson, org.jspecify)",
                        "callwright: error: '--typescript-package' is '../x', but must be the name of an npm package such as shop"
                                + " or @example/shop: small letters, digits, '.', '-' and '_', a letter or digit first, no module"
                                + " of Node such as events");
        assertThat(temp.resolve("sdk")).doesNotExist();
    }

    @Test
    void readsOutsideOfTheFolderOnlyWhereTheUserAllows() throws IOException {
        Files.createDirectories(temp.resolve("api"));
        Files.writeString(temp.resolve("shared.yaml"), "pet: {type: object, properties: {name: {type: string}}}\n");
        Path api = Files.writeString(
                temp.resolve("api/api.yaml"), SPEC.replace("'#/components/schemas/pet'", "'../shared.yaml#/pet'"));
        String[] call = {"inspect", "--operation", "GetPet", "--spec", api.toString(), "--allow-refs"};

        assertThat(run(Arrays.copyOf(call, 5))).isEqualTo(2);
        assertThat(err.toString())
                .contains("the reference to ../shared.yaml cannot be followed: references may only name files below ");
        assertThat(run(with(call, temp.toString()))).isZero();
    }

    @Test
    void saysThatTheOutputFolderIsAFile() throws IOException {
        Files.writeString(temp.resolve("sdk"), "mine");

        assertThat(run("generate", "--spec", spec(), "--out", folder("sdk"))).isEqualTo(2);

        assertThat(err.toString())
                .isEqualTo("callwright: error: " + folder("sdk")
                        + " is a file, so nothing can be generated into it; name a folder, or move the file away\n");
        assertThat(temp.resolve("sdk")).hasContent("mine");
    }

    @Test
    void explainsWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("generat")).isEqualTo(2);
        assertThat(run("generate", "--outt", "x")).isEqualTo(2);
        assertThat(run("generate")).isEqualTo(2);
        assertThat(run("inspect", "--spec", "x")).isEqualTo(2);

        assertThat(err.toString().lines())
                .contains(
                        "callwright: error: a command is missing; commands are generate, batch, site, check, diff, inspect,"
                                + " snippet, overlay, serve, mcp, init, import, completion, help",
                        "Did you mean: callwright generate or callwright serve or callwright overlay?",
                        "Try 'callwright generate --help'.",
                        "callwright: error: Missing required option: '--operation=ID'");
        assertThat(err.toString()).doesNotContain("    at ").doesNotContain("Exception");
    }

    @Test
    void tellsABugFromBadInput() {
        Console console = new Console(writer(out), writer(err));
        Exception bug = new IllegalStateException("names are not planned");

        assertThat(new Failures(console).of(bug)).isEqualTo(3);
        assertThat(err.toString())
                .contains("this is a bug in Callwright")
                .contains("names are not planned")
                .contains("--verbose shows where it happened")
                .doesNotContain("    at ");

        console.beVerbose();
        new Failures(console).of(bug);
        assertThat(err.toString()).contains("    at " + getClass().getName());
    }

    @Test
    void printsItsVersionAndHelp() {
        assertThat(run("--version")).isZero();
        assertThat(run("--help")).isZero();
        assertThat(run("generate", "--help")).isZero();

        assertThat(out.toString())
                .startsWith("callwright ")
                .contains("Exit codes")
                .contains("--operation=ID");
        assertThat(out.toString()).doesNotContain("${");
    }

    private int run(String... arguments) {
        return Main.run(new Console(writer(out), writer(err)), arguments);
    }

    private static PrintWriter writer(StringWriter text) {
        return new PrintWriter(text, true);
    }

    private String spec() throws IOException {
        return Files.writeString(temp.resolve("api.yaml"), SPEC).toString();
    }

    private String folder(String name) {
        return temp.resolve(name).toString();
    }
}
