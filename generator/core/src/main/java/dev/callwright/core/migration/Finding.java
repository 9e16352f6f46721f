package dev.callwright.core.migration;

import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.text.MessageText;

/**
 * What became of one setting.
 *
 * @param outcome whether it is kept
 * @param origin where it stood
 * @param message what it became, or what to do instead
 */
public record Finding(Outcome outcome, Origin origin, String message) {
    public Finding {
        message = MessageText.message(message);
    }

    /**
     * A setting in a file.
     *
     * @param location its place
     * @param key its names from the top, with dots between
     */
    public record Origin(SourceLocation location, String key) {
        public Origin {
            key = MessageText.pointer(key);
        }

        /** The place and the key. */
        @Override
        public String toString() {
            return (place() + " " + key).strip();
        }

        /** The same with the file's name alone, which does not depend on where the command ran. */
        public String inFile() {
            String place = place();
            return (place.substring(place.lastIndexOf('/') + 1) + " " + key).strip();
        }

        private String place() {
            return location.line() > 0 ? location.source() + ":" + location.line() : location.source();
        }
    }
}
