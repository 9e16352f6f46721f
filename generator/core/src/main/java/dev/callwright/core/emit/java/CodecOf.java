package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.model.TypeRef;

/** The codec of a use, as an expression. */
final class CodecOf implements TypeRef.Visitor<CodeBlock> {
    private final JavaContext context;

    CodecOf(JavaContext context) {
        this.context = context;
    }

    @Override
    public CodeBlock scalar(TypeRef.Scalar scalar) {
        return CodeBlock.of("$T.$L", context.runtime().codecs(), scalar.kind().name());
    }

    @Override
    public CodeBlock list(TypeRef.ListOf list) {
        return CodeBlock.of(
                "$T.list($L)", context.runtime().codec(), list.item().accept(this));
    }

    @Override
    public CodeBlock map(TypeRef.MapOf map) {
        return CodeBlock.of("$T.map($L)", context.runtime().codec(), map.value().accept(this));
    }

    @Override
    public CodeBlock named(TypeRef.Named named) {
        return CodeBlock.of("$T.TYPE", JavaContext.className(context.names().type(named.id())));
    }

    @Override
    public CodeBlock expandable(TypeRef.Expandable expandable) {
        return CodeBlock.of(
                "$T.codec($L)",
                context.runtime().expandable(),
                expandable.object().accept(this));
    }

    @Override
    public CodeBlock nullable(TypeRef.Nullable nullable) {
        return CodeBlock.of(
                "$T.nullable($L)", context.runtime().codec(), nullable.value().accept(this));
    }

    @Override
    public CodeBlock any(TypeRef.Any any) {
        return CodeBlock.of("$T.ANY", context.runtime().codecs());
    }
}
