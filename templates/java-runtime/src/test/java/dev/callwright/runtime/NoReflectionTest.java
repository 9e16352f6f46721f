package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the class files themselves, for sources do not show what the compiler makes of them. */
class NoReflectionTest {
    private static final Pattern REFLECTIVE = Pattern.compile("java/lang/reflect/.*"
            + "|java/util/ServiceLoader.*|java/lang/ClassLoader.*|java/beans/.*|sun/.*|jdk/internal/.*"
            + "|java/io/Object(In|Out)putStream.*"
            + "|java/lang/invoke/(MethodHandle|MethodHandles|VarHandle)\\..*"
            + "|java/lang/Class\\.(forName|newInstance|get(Declared)?(Method|Field|Constructor|Class)s?|getResource.*"
            + "|getRecordComponents|getClassLoader|getEnumConstants)");
    // What lambdas, records and the joining of strings are made with, by the compiler.
    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/lang/runtime/ObjectMethods.bootstrap");

    private static Set<String> uses(Path classFile) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(classFile))) {
            assertThat(in.readInt()).isEqualTo(0xcafebabe);
            in.readInt();
            return new ConstantPool(in).uses();
        }
    }

    private static List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noClassOfTheRuntimeReflects() throws IOException {
        List<Path> classes = classes();
        assertThat(classes).hasSizeGreaterThan(100);
        for (Path file : classes) {
            assertThat(uses(file))
                    .as(file.getFileName().toString())
                    .noneMatch(use -> REFLECTIVE.matcher(use).matches())
                    .allMatch(use ->
                            !use.startsWith("java/lang/invoke/") || BOOTSTRAPS.contains(use) || !use.contains("."));
        }
    }

    @Test
    void noticesReflection() throws IOException {
        Set<String> ownUses =
                uses(Path.of("target/test-classes/dev/callwright/runtime/NoReflectionTest$Reflects.class"));

        assertThat(ownUses.stream().filter(use -> REFLECTIVE.matcher(use).matches()))
                .contains(
                        "java/lang/Class.forName",
                        "java/lang/Class.getMethod",
                        "java/lang/invoke/MethodHandles.lookup",
                        "java/lang/reflect/Method.invoke",
                        "java/util/ServiceLoader.load");
    }

    /** What must be noticed. */
    static final class Reflects {
        private Reflects() {}

        static Object everything(String name) throws ReflectiveOperationException {
            java.util.ServiceLoader.load(Runnable.class);
            java.lang.invoke.MethodHandles.lookup();
            return Class.forName(name).getMethod("toString").invoke(name);
        }
    }

    /** The constants of a class file (JVMS 4.4): the classes it names, and the members it uses as Class.member. */
    private static final class ConstantPool {
        private final Object[] constants;

        ConstantPool(DataInputStream in) throws IOException {
            constants = new Object[in.readUnsignedShort()];
            for (int index = 1; index < constants.length; index++) {
                int tag = in.readUnsignedByte();
                constants[index] = constant(tag, in);
                // These two take two places.
                index += tag == 5 || tag == 6 ? 1 : 0;
            }
        }

        private record ClassName(int name) {}

        private record MemberUse(int owner, int nameAndType) {}

        private record NameAndType(int name, int type) {}

        private static Object constant(int tag, DataInputStream in) throws IOException {
            return switch (tag) {
                case 1 -> in.readUTF();
                case 3, 4 -> in.readInt();
                case 5, 6 -> in.readLong();
                case 7 -> new ClassName(in.readUnsignedShort());
                case 8, 16, 19, 20 -> in.readUnsignedShort();
                case 9, 10, 11 -> new MemberUse(in.readUnsignedShort(), in.readUnsignedShort());
                case 12 -> new NameAndType(in.readUnsignedShort(), in.readUnsignedShort());
                case 15 -> List.of(in.readUnsignedByte(), in.readUnsignedShort());
                case 17, 18 -> List.of(in.readUnsignedShort(), in.readUnsignedShort());
                default -> throw new IOException("unknown constant " + tag);
            };
        }

        Set<String> uses() {
            List<String> uses = new ArrayList<>();
            for (Object constant : constants) {
                if (constant instanceof ClassName type) {
                    uses.add(text(type.name()));
                } else if (constant instanceof MemberUse member) {
                    NameAndType name = (NameAndType) constants[member.nameAndType()];
                    uses.add(text(((ClassName) constants[member.owner()]).name()) + "." + text(name.name()));
                }
            }
            return new TreeSet<>(uses);
        }

        private String text(int index) {
            return (String) constants[index];
        }
    }
}
