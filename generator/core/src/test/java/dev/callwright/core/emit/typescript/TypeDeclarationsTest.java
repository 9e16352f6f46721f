package dev.callwright.core.emit.typescript;

import static dev.callwright.core.emit.typescript.SampleApi.ANY;
import static dev.callwright.core.emit.typescript.SampleApi.NUMBER;
import static dev.callwright.core.emit.typescript.SampleApi.TEXT;
import static dev.callwright.core.emit.typescript.SampleApi.enumeration;
import static dev.callwright.core.emit.typescript.SampleApi.object;
import static dev.callwright.core.emit.typescript.SampleApi.optional;
import static dev.callwright.core.emit.typescript.SampleApi.ref;
import static dev.callwright.core.emit.typescript.SampleApi.required;
import static dev.callwright.core.emit.typescript.SampleApi.scalar;
import static dev.callwright.core.emit.typescript.SampleApi.union;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value.AccessMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypeDeclarationsTest {
    private static String model(String module, TypeDefinition... types) {
        return SampleApi.source(SampleApi.api(List.of(), types), "src/models/" + module + ".ts");
    }

    @Test
    void writesAnInterfaceWithEveryKindOfMember() {
        TypeDefinition thing = object(
                "thing",
                Usage.OUTPUT,
                required("id", TEXT),
                new Property("object", SampleApi.constant("\"thing\"")),
                optional("2fa", scalar(ScalarKind.BOOLEAN)),
                new Property("count", SampleApi.nullable(NUMBER)),
                new Property("note", SampleApi.clearable(TEXT)),
                optional("created", scalar(ScalarKind.UNIX_TIME)),
                optional("amount", scalar(ScalarKind.DECIMAL_STRING)),
                optional("tags", new TypeRef.ListOf(new TypeRef.Nullable(TEXT))),
                optional("metadata", new TypeRef.MapOf(new TypeRef.ListOf(NUMBER))),
                optional("owner", new TypeRef.Expandable(ref("owner"))),
                optional("any", ANY),
                new Property("old", SampleApi.documented(TEXT, "Do {not} use.", "\"x\"", true)));
        assertThat(model("thing", thing, object("owner", Usage.OUTPUT, required("id", TEXT))))
                .isEqualTo("""
                import type { Expandable } from '../core/index.js';

                export interface Thing {
                  id: string;
                  object: 'thing';
                  '2fa'?: boolean;
                  count?: number | null;
                  note?: string | '';
                  created?: number;
                  amount?: string;
                  tags?: Array<string | null>;
                  metadata?: Record<string, Array<number>>;
                  owner?: Expandable<Owner>;
                  any?: unknown;
                  /**
                   * Do \\{not\\} use.
                   *
                   * @defaultValue `"x"`
                   * @deprecated
                   */
                  old?: string;
                }

                export interface Owner {
                  id: string;
                }
                """);
    }

    @Test
    void makesIndexSignaturesThatAdmitTheNamedMembers() {
        assertThat(model("a", object("a", Usage.BOTH, Optional.of(NUMBER), optional("x", TEXT), required("y", NUMBER))))
                .contains("[key: string]: number | string | undefined;");
        TypeDefinition other = object("w", Usage.BOTH);
        assertThat(model("m", object("m", Usage.BOTH, Optional.of(ref("w")), optional("x", ANY)), other))
                .contains("[key: string]: unknown;")
                .doesNotContain("import");
        assertThat(model("b", object("b", Usage.BOTH, Optional.of(ANY), optional("x", TEXT))))
                .contains("[key: string]: unknown;");
        assertThat(model("c", object("c", Usage.BOTH))).contains("export interface C {\n  [key: string]: unknown;\n}");
    }

    @Test
    void leavesOutMembersThatOnlyTheOtherDirectionHas() {
        Property read = new Property("read", SampleApi.only(AccessMode.READ_ONLY));
        Property write = new Property("write", SampleApi.only(AccessMode.WRITE_ONLY));
        assertThat(model("b", object("b", Usage.INPUT, read, write)))
                .contains("  write: ")
                .doesNotContain("read");
        assertThat(model("c", object("c", Usage.OUTPUT, read, write)))
                .contains("  read: ")
                .doesNotContain("write");
    }

    @Test
    void declaresATypeTwiceIfRequestsAndResponsesRequireOtherMembers() {
        Property read = new Property("read", SampleApi.only(AccessMode.READ_ONLY));
        Property write = new Property("write", SampleApi.only(AccessMode.WRITE_ONLY));
        TypeDefinition inner = object("inner", Usage.BOTH, read, write, required("name", TEXT));
        TypeDefinition outer = object("outer", Usage.BOTH, required("list", new TypeRef.ListOf(ref("inner"))));
        assertThat(model("outer", inner, outer)).contains("""
                export interface Inner {
                  read: string;
                  name: string;
                }

                export interface InnerWritable {
                  write: string;
                  name: string;
                }
                """);
        assertThat(model("outer", inner, outer))
                .contains("export interface Outer {\n  list: Array<Inner>;\n}")
                .contains("export interface OuterWritable {\n  list: Array<InnerWritable>;\n}");
    }

    @Test
    void writesTuples() {
        TypeRef.Tuple tuple =
                new TypeRef.Tuple(List.of(TEXT, new TypeRef.Nullable(NUMBER), ref("b")), 1, Optional.of(TEXT));
        TypeDefinition holder = object("a", Usage.OUTPUT, required("t", new TypeRef.ListOf(ANY, Optional.of(tuple))));
        assertThat(model("a", holder, object("b", Usage.OUTPUT, required("x", TEXT))))
                .contains("  t: [string, (number | null)?, B?, ...Array<string>];");
    }

    @Test
    void keepsOptionalMembersOfOneDirectionInOneType() {
        Property read =
                new Property("read", SampleApi.only(AccessMode.READ_ONLY).asOptional());
        assertThat(model("a", object("a", Usage.BOTH, read, required("name", TEXT))))
                .isEqualTo("export interface A {\n  read?: string;\n  name: string;\n}\n");
    }

    @Test
    void takesUploadsAndGivesStrings() {
        Property file = required("file", scalar(ScalarKind.BINARY));
        assertThat(model("a", object("a", Usage.INPUT, file))).contains("file: " + RuntimeNames.UPLOAD + ";");
        assertThat(model("b", object("b", Usage.OUTPUT, file)))
                .contains("file: string;")
                .doesNotContain("import");
    }

    @Test
    void leavesEnumsOpen() {
        assertThat(model("state", enumeration("state", ScalarKind.STRING, "on", "o'ff")))
                .isEqualTo("""
                import type { Open } from '../core/index.js';

                export type State = Open<'on' | 'o\\'ff'>;
                """);
        assertThat(model("level", enumeration("level", ScalarKind.INT64, "1", "-2")))
                .isEqualTo("export type Level = 1 | -2 | (number & {});\n");
        assertThat(model("none", enumeration("none", ScalarKind.STRING))).isEqualTo("export type None = string;\n");
    }

    @Test
    void listsLongEnumsAndTheirWords() {
        List<EnumValue> values = List.of(
                new EnumValue("a_long_value_of_this_enum", Optional.empty(), SampleApi.says("First.")),
                new EnumValue("another_long_value_of_this_enum", Optional.empty(), Docs.NONE),
                new EnumValue("a_third_long_value_of_this_enum", Optional.empty(), Docs.NONE));
        EnumType type = new EnumType(
                SampleApi.declaration("kind", Usage.BOTH, SampleApi.says("Kinds.")), ScalarKind.STRING, values);
        assertThat(model("kind", type)).endsWith("""
                /**
                 * Kinds.
                 *
                 * - `a_long_value_of_this_enum`: First.
                 */
                export type Kind = Open<
                  | 'a_long_value_of_this_enum'
                  | 'another_long_value_of_this_enum'
                  | 'a_third_long_value_of_this_enum'
                >;
                """);
    }

    @Test
    void writesUnionsWithoutDoubles() {
        assertThat(model(
                        "u",
                        union(
                                "u",
                                TEXT,
                                scalar(ScalarKind.DATE),
                                new TypeRef.ListOf(ref("u")),
                                new TypeRef.MapOf(ref("u")))))
                .isEqualTo("export type U = string | Array<U> | { [key: string]: U };\n");
        assertThat(model(
                        "v",
                        union("v", TEXT, ref("w"), ref("w2"), ANY),
                        object("w", Usage.OUTPUT),
                        union("w2", ref("w"))))
                .as("nothing is imported in vain")
                .contains("export type V = unknown;\n")
                .doesNotContain("import");
    }

    @Test
    void opensUnionsThatLeadBackToThemselves() {
        TypeDefinition a = union("a", TEXT, ref("b"), ref("a"));
        TypeDefinition b = union("b", new TypeRef.Nullable(ref("c")), scalar(ScalarKind.BOOLEAN));
        TypeDefinition c = union("c", new TypeRef.Expandable(ref("a")), NUMBER, ref("d"));
        TypeDefinition d = union("d", NUMBER, TEXT);
        assertThat(model("a", a, b, c, d)).contains("export type A = string | number | D | boolean | null;");
        assertThat(model("b", a, b, c, d)).contains("export type B = string | number | D | boolean | null;");
        assertThat(model("a", union("a", ref("a"), ref("a")))).isEqualTo("export type A = unknown;\n");
    }
}
