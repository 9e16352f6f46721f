package dev.callwright.cli;

import dev.callwright.core.request.Setting;

/** The options that set the settings of a run. */
final class OptionNames {
    private OptionNames() {}

    /** The option of a setting, such as {@code --java-package}; its key if only a file sets it. */
    static String of(Setting setting) {
        return switch (setting) {
            case SPEC, OUT, LOCK, ONLY, PRUNE, STRICT, FROZEN -> "--" + setting.key();
            case OVERLAYS -> "--overlay";
            case REMOTE_REFERENCES -> "--remote-references";
            case ALLOW_REFS -> "--allow-refs";
            case OPERATIONS -> "--operation";
            case TAGS -> "--tag";
            case PATHS -> "--path";
            case JAVA_PACKAGE -> "--java-package";
            case TYPESCRIPT_PACKAGE_NAME -> "--typescript-package";
            case SITE_URL -> "--site-url";
            case SITE_TITLE -> "--site-title";
            case SITE_LOGO -> "--site-logo";
            case SITE_COLORS -> "--site-color";
            case SITE_GATEWAY -> "--site-gateway";
            case SITE_CSS -> "--site-css";
            case SITE_PAGES -> "--site-page";
            case SITE_CHANGELOG -> "--site-changelog";
            default -> setting.key();
        };
    }
}
