package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.TypeView.MemberView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.HeaderOption;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Description;
import java.util.List;

/** The module with the options that set a header, in place of the runtime's, which has none. */
final class HeaderOptionsModule {
    private static final String MODULE = "core/header-options";

    private final TypeScriptContext context;

    HeaderOptionsModule(TypeScriptContext context) {
        this.context = context;
    }

    /** The view of the template. */
    record OptionsView(List<TypeView> types) {
        OptionsView {
            types = List.copyOf(types);
        }
    }

    /** The file of the module. */
    GeneratedFile emit(TemplateRenderer renderer) {
        List<MemberView> members = members();
        String doc = context.docs()
                .comment("")
                .sentence("Options of clients and calls that set a header.")
                .text();
        TypeView type = TypeView.ofInterface(doc, "HeaderOptions", members);
        return Sources.file(MODULE, renderer.render("typescript/types.mustache", new OptionsView(List.of(type))));
    }

    /** The members of the interface. */
    List<MemberView> members() {
        return context.model().settings().headers().options().stream()
                .map(this::member)
                .toList();
    }

    private MemberView member(HeaderOption option) {
        Description words = Description.sentence("The header ", option.header(), ".")
                .and(context.docs().description(new Docs("", option.description())));
        return new MemberView(
                context.docs().comment("  ").description(words).text(),
                "readonly " + TypeScriptLiterals.key(context.names().headerOption(option)) + "?",
                "string");
    }
}
