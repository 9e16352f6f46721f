package dev.callwright.core.emit.project;

import java.util.Optional;

/**
 * A person.
 *
 * @param name the name
 * @param email the mail address
 * @param url the address of a page
 */
public record Person(String name, Optional<String> email, Optional<String> url) {
    /**
     * A person in the notation of npm: {@code Jane Doe <jane@example.com> (https://example.com/jane)}, whose mail address and
     * page may be left out.
     */
    public static Person of(String text) {
        int mail = text.indexOf('<');
        int page = text.indexOf('(');
        int end = mail >= 0 ? mail : page >= 0 ? page : text.length();
        return new Person(text.substring(0, end).strip(), between(text, mail, '>'), between(text, page, ')'));
    }

    private static Optional<String> between(String text, int open, char close) {
        int end = text.indexOf(close, open + 1);
        return open < 0 || end < 0 ? Optional.empty() : Optional.of(text.substring(open + 1, end));
    }

    /** The person in the notation of npm. */
    public String text() {
        return name
                + email.map(each -> " <" + each + ">").orElse("")
                + url.map(each -> " (" + each + ")").orElse("");
    }
}
