package sdk.polymorphism.model;

import java.util.function.Consumer;
import sdk.polymorphism.core.JsonValue;
import sdk.polymorphism.core.base.ApiUnion;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.UnionType;
import sdk.polymorphism.core.base.UnionValue;
import sdk.polymorphism.core.internal.json.Codecs;
import sdk.polymorphism.core.internal.object.Alternatives;

public sealed interface Source extends ApiUnion permits Http, Ftp, Source.Unknown {
    /** Reads and writes values of this type. */
    UnionType<Source> TYPE = UnionType.of("Source", Source::alternatives, Unknown::new);

    private static Alternatives<Source> alternatives() {
        return Alternatives.<Source>of()
                .discriminator("type")
                .object(Http.TYPE, "HTTP")
                .object(Ftp.TYPE, "FTP");
    }

    /** The object that is built. */
    static Source ofHttp(Consumer<Http.Builder> value) {
        return ObjectBuilder.built(Http.builder(), value);
    }

    /** The object that is built. */
    static Source ofFtp(Consumer<Ftp.Builder> value) {
        return ObjectBuilder.built(Ftp.builder(), value);
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements Source {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
