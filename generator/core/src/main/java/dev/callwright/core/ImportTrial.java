package dev.callwright.core;

import dev.callwright.core.migration.Draft;
import dev.callwright.core.migration.Draft.SettingValue;
import dev.callwright.core.migration.DraftOverlay;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.SpecSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries a draft on the document: what the document has a problem with is taken out, until an SDK can be generated with the rest.
 * Names that come out in another way than they are written are noted.
 */
final class ImportTrial {
    private static final int ROUNDS = 50;
    private static final String OVERLAY = StarterFiles.OVERLAY;
    private static final List<Setting> SELECTION = List.of(Setting.OPERATIONS, Setting.TAGS, Setting.PATHS);

    private final GenerationRequest document;
    private final Draft draft;
    private final Progress progress;

    /** @param document a request for the document, with no other settings */
    ImportTrial(GenerationRequest document, Draft draft, Progress progress) {
        this.document = document;
        this.draft = draft;
        this.progress = progress;
    }

    /** @throws SpecException if the document cannot be used, whatever is taken out */
    void run() {
        for (int i = 0; i < ROUNDS; i++) {
            DraftOverlay overlay = new DraftOverlay(draft, "trial");
            Optional<LoadedApi> api = loaded(overlay);
            if (api.isPresent()
                    && api.get().warnings().stream()
                                    .filter(this::isOurs)
                                    .filter(overlay::take)
                                    .count()
                            == 0) {
                new ImportedNames(draft, api.get()).compare();
                return;
            }
        }
    }

    // Empty: something was taken out, so that the next attempt goes further.
    private Optional<LoadedApi> loaded(DraftOverlay overlay) {
        List<SpecSource> drafts = overlay.isEmpty() ? List.of() : List.of(SpecSource.ofText(OVERLAY, overlay.text()));
        try {
            return Optional.of(new Generator(progress).withDrafts(drafts).load(drafted()));
        } catch (SpecException e) {
            if (e.diagnostics().stream()
                            .filter(this::isOurs)
                            .filter(overlay::take)
                            .count()
                    == 0) {
                throw e;
            }
            return Optional.empty();
        } catch (RequestException e) {
            if (SELECTION.stream().allMatch(setting -> draft.text(setting).isEmpty())) {
                throw e;
            }
            SELECTION.forEach(setting -> draft.unset(setting, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private boolean isOurs(Diagnostic problem) {
        return problem.location().source().equals(OVERLAY);
    }

    private GenerationRequest drafted() {
        Settings.Builder settings = Settings.builder();
        for (Map.Entry<Setting, SettingValue> each : draft.settings().entrySet()) {
            settings.set(each.getKey(), each.getValue().texts());
        }
        return GenerationRequest.of(settings.build().orElse(document.settings()))
                .with(document.urls());
    }
}
