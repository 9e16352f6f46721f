package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.java.JavaNames;

/** The expression for the codec of a type reference. */
final class CodecOf implements TypeRef.Visitor<CodeBlock> {
    private final JavaNames names;
    private final RuntimeTypes runtime;

    CodecOf(JavaNames names, RuntimeTypes runtime) {
        this.names = names;
        this.runtime = runtime;
    }

    @Override
    public CodeBlock scalar(TypeRef.Scalar scalar) {
        return CodeBlock.of("$T.$L", runtime.codecs(), scalar.kind().name());
    }

    @Override
    public CodeBlock list(TypeRef.ListOf list) {
        return CodeBlock.of("$T.list($L)", runtime.codec(), list.item().accept(this));
    }

    @Override
    public CodeBlock map(TypeRef.MapOf map) {
        return CodeBlock.of("$T.map($L)", runtime.codec(), map.value().accept(this));
    }

    @Override
    public CodeBlock named(TypeRef.Named named) {
        return CodeBlock.of("$T.TYPE", JavaTypeOf.className(names.type(named.id())));
    }

    @Override
    public CodeBlock expandable(TypeRef.Expandable expandable) {
        return CodeBlock.of(
                "$T.codec($L)", runtime.expandable(), expandable.object().accept(this));
    }

    @Override
    public CodeBlock nullable(TypeRef.Nullable nullable) {
        return CodeBlock.of("$T.nullable($L)", runtime.codec(), nullable.value().accept(this));
    }

    @Override
    public CodeBlock any(TypeRef.Any any) {
        return CodeBlock.of("$T.ANY", runtime.codecs());
    }
}
