package sdk.stripe.core.internal.http;

import sdk.stripe.core.internal.form.Escape;
import sdk.stripe.core.internal.form.PairWriter;
import java.util.List;

/** Writes forms: {@code application/x-www-form-urlencoded} in bodies and in queries. */
final class FormWriter {
    static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private FormWriter() {}

    /** The text of a form. */
    static String text(List<BodyMember> members) {
        PairWriter reserved = new PairWriter(Escape.FORM_RESERVED);
        PairWriter pairs = new PairWriter(Escape.FORM);
        for (BodyMember member : members) {
            PairWriter writer = member.writing().allowsReserved() ? reserved : pairs;
            writer.value(member.name(), member.tree(), member.style());
            pairs.take(writer);
        }
        return pairs.joined("&");
    }
}
