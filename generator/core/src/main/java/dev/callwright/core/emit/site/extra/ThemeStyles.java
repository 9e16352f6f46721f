package dev.callwright.core.emit.site.extra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The style sheet with the colors that the user sets. */
public final class ThemeStyles {
    private static final Pattern COLOR = Pattern.compile("#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");
    // The darkest color on which white text is hard to read (WCAG 2.2: a contrast of less than 4.5).
    private static final double MIDDLE = 0.179;
    private static final String DARK = "Dark";

    /** A color of the theme with its values in {@code templates/site/css/theme.css}. */
    private record Property(String setting, String name, String light, String dark) {}

    private static final List<Property> PROPERTIES = List.of(
            new Property("accent", "--cw-accent", "#0b57c9", "#82b4ff"),
            new Property("background", "--cw-background", "#fff", "#11141a"),
            new Property("text", "--cw-text", "#1b2430", "#e4e8ef"));

    private ThemeStyles() {}

    /**
     * The style sheet; empty if no color is set.
     *
     * @param colors the colors by their names in the settings
     */
    public static Optional<String> of(Map<String, String> colors) {
        List<String> lines = PROPERTIES.stream()
                .filter(property ->
                        colors.containsKey(property.setting()) || colors.containsKey(property.setting() + DARK))
                .flatMap(property -> lines(property, colors))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(":root {\n" + String.join("", lines) + "}\n");
    }

    private static Stream<String> lines(Property property, Map<String, String> colors) {
        String light = checked(colors.getOrDefault(property.setting(), property.light()));
        String dark = checked(colors.getOrDefault(property.setting() + DARK, property.dark()));
        String line = line(property.name(), light, dark);
        return property.setting().equals("accent")
                ? Stream.of(line, line("--cw-on-accent", readableOn(light), readableOn(dark)))
                : Stream.of(line);
    }

    private static String line(String name, String light, String dark) {
        return "  " + name + ": light-dark(" + light + ", " + dark + ");\n";
    }

    private static String checked(String color) {
        if (!COLOR.matcher(color).matches()) {
            throw new IllegalArgumentException("not a color: " + color);
        }
        return color;
    }

    // Relative luminance of sRGB (WCAG 2.2).
    private static String readableOn(String color) {
        String digits = color.length() == 4 ? color.substring(1).replaceAll("(.)", "$1$1") : color.substring(1);
        double luminance = 0.2126 * linear(digits, 0) + 0.7152 * linear(digits, 2) + 0.0722 * linear(digits, 4);
        return luminance > MIDDLE ? "#000" : "#fff";
    }

    private static double linear(String digits, int at) {
        double value = Integer.parseInt(digits.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
