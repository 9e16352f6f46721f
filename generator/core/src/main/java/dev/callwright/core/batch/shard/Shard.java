package dev.callwright.core.batch.shard;

import dev.callwright.core.request.RequestException;
import dev.callwright.core.text.MessageText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the parts that a batch is dealt out to.
 *
 * @param number its number, from 1 to the count
 * @param count the number of parts
 */
public record Shard(int number, int count) {
    /** The one part of a batch that is not dealt out. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern NOTATION = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /**
     * The shard in the notation {@code 2/8}.
     *
     * @throws RequestException if it is none
     */
    public static Shard of(String text) {
        Matcher parts = NOTATION.matcher(text);
        if (!parts.matches()) {
            throw new RequestException("the shard is '" + MessageText.piece(text)
                    + "'; it is a number and how many there are, such as 2/8, or auto");
        }
        return checked(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /**
     * A shard.
     *
     * @throws RequestException if there is none with this number
     */
    static Shard checked(int number, int count) {
        if (count < 1 || number < 1 || number > count) {
            throw new RequestException("there is no shard " + number + " of " + count
                    + "; shards have the numbers 1 to their count, such as 1/8 to 8/8");
        }
        return new Shard(number, count);
    }

    /** The notation: {@code 2/8}. */
    @Override
    public String toString() {
        return number + "/" + count;
    }
}
