package sdk.parameters.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.parameters.core.JsonKind;
import sdk.parameters.core.JsonValue;
import sdk.parameters.core.base.ApiObject;
import sdk.parameters.core.base.ApiUnion;
import sdk.parameters.core.base.Members;
import sdk.parameters.core.base.ObjectBuilder;
import sdk.parameters.core.base.ObjectType;
import sdk.parameters.core.base.ObjectValues;
import sdk.parameters.core.base.UnionType;
import sdk.parameters.core.base.UnionValue;
import sdk.parameters.core.internal.form.ParameterStyle;
import sdk.parameters.core.internal.json.Codec;
import sdk.parameters.core.internal.json.Codecs;
import sdk.parameters.core.internal.object.Alternatives;
import sdk.parameters.core.internal.object.Presence;

/** The arguments of <code>GET /search/{scope}/{ids}</code>. */
public final class SearchRetrieveParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<SearchRetrieveParams> TYPE =
            ObjectType.of("SearchRetrieveParams", new SearchRetrieveParams(NONE));

    private SearchRetrieveParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new SearchRetrieveParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("q", Codecs.STRING, Presence.REQUIRED, ParameterStyle.FORM_EXPLODE)
                .query("created", Created.TYPE, Presence.OPTIONAL, ParameterStyle.DEEP_OBJECT_EXPLODE)
                .query("tags", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("csv", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.FORM)
                .query("pipes", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.PIPE_DELIMITED)
                .query("spaces", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.SPACE_DELIMITED)
                .query("raw", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE).allowReserved()
                .query("filter", Range.TYPE, Presence.OPTIONAL, ParameterStyle.JSON)
                .header("X-Trace-Id", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.SIMPLE)
                .cookie("session", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("id", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .header("id", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.SIMPLE)
                .query("options", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("body", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public String q() {
        return requiredMember(0);
    }

    public Optional<Created> created() {
        return optionalMember(1);
    }

    public List<String> tags() {
        return listMember(2);
    }

    public List<String> csv() {
        return listMember(3);
    }

    public List<String> pipes() {
        return listMember(4);
    }

    public List<String> spaces() {
        return listMember(5);
    }

    public Optional<String> raw() {
        return optionalMember(6);
    }

    public Optional<Range> filter() {
        return optionalMember(7);
    }

    public Optional<String> xTraceId() {
        return optionalMember(8);
    }

    public Optional<String> session() {
        return optionalMember(9);
    }

    public Optional<String> id() {
        return optionalMember(10);
    }

    public Optional<String> idHeader() {
        return optionalMember(11);
    }

    public Optional<String> options() {
        return optionalMember(12);
    }

    /** @deprecated The API discourages its use. */
    @Deprecated
    public Optional<String> body() {
        return optionalMember(13);
    }

    /** A builder without values. Required: {@code q}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link SearchRetrieveParams} objects. Required: {@code q}. */
    public static final class Builder extends ObjectBuilder<SearchRetrieveParams, Builder> {
        private Builder(@Nullable SearchRetrieveParams from) {
            super(TYPE, from);
        }

        public Builder q(String q) {
            return set(0, q);
        }

        public Builder created(Created created) {
            return set(1, created);
        }

        public Builder created(Consumer<Range.Builder> created) {
            return set(1, built(Range.builder(), created));
        }

        public Builder created(long created) {
            return set(1, Created.of(created));
        }

        public Builder tags(List<String> tags) {
            return set(2, tags);
        }

        /** Adds one item to {@code tags}. */
        public Builder addTag(String item) {
            return add(2, item);
        }

        public Builder csv(List<String> csv) {
            return set(3, csv);
        }

        /** Adds one item to {@code csv}. */
        public Builder addCsv(String item) {
            return add(3, item);
        }

        public Builder pipes(List<String> pipes) {
            return set(4, pipes);
        }

        /** Adds one item to {@code pipes}. */
        public Builder addPipe(String item) {
            return add(4, item);
        }

        public Builder spaces(List<String> spaces) {
            return set(5, spaces);
        }

        /** Adds one item to {@code spaces}. */
        public Builder addSpace(String item) {
            return add(5, item);
        }

        public Builder raw(String raw) {
            return set(6, raw);
        }

        public Builder filter(Range filter) {
            return set(7, filter);
        }

        public Builder filter(Consumer<Range.Builder> filter) {
            return set(7, built(Range.builder(), filter));
        }

        public Builder xTraceId(String xTraceId) {
            return set(8, xTraceId);
        }

        public Builder session(String session) {
            return set(9, session);
        }

        public Builder id(String id) {
            return set(10, id);
        }

        public Builder idHeader(String idHeader) {
            return set(11, idHeader);
        }

        public Builder options(String options) {
            return set(12, options);
        }

        /** @deprecated The API discourages its use. */
        @Deprecated
        public Builder body(String body) {
            return set(13, body);
        }
    }

    public sealed interface Created extends ApiUnion permits Range, Created.OfLong, Created.Unknown {
        /** Reads and writes values of this type. */
        UnionType<Created> TYPE = UnionType.of("SearchRetrieveParams.Created", Created::alternatives, Unknown::new);

        private static Alternatives<Created> alternatives() {
            return Alternatives.<Created>of()
                    .object(Range.TYPE)
                    .wrapped(Codecs.INT64, OfLong::new, JsonKind.NUMBER);
        }

        /** The value as this union. */
        static Created of(long value) {
            return new OfLong(value);
        }

        /** The alternative that is a {@code Long}. */
        final class OfLong extends UnionValue<Long> implements Created {
            private OfLong(Long value) {
                super(value, Codecs.INT64);
            }
        }

        /** A value that fits no alternative known here, kept as it came. */
        final class Unknown extends UnionValue<JsonValue> implements Created {
            private Unknown(JsonValue value) {
                super(value, Codecs.ANY);
            }
        }
    }
}
