package sdk.unions.model;

import java.util.List;
import java.util.Map;
import sdk.unions.core.JsonKind;
import sdk.unions.core.JsonValue;
import sdk.unions.core.base.ApiUnion;
import sdk.unions.core.base.UnionType;
import sdk.unions.core.base.UnionValue;
import sdk.unions.core.internal.json.Codec;
import sdk.unions.core.internal.json.Codecs;
import sdk.unions.core.internal.object.Alternatives;

public sealed interface SourcesCreateTags extends ApiUnion
        permits SourcesCreateTags.OfStringList, SourcesCreateTags.OfStringMap, SourcesCreateTags.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<SourcesCreateTags> TYPE =
            UnionType.of("SourcesCreateTags", SourcesCreateTags::alternatives, Unknown::new);

    private static Alternatives<SourcesCreateTags> alternatives() {
        return Alternatives.<SourcesCreateTags>of()
                .wrapped(Codec.list(Codecs.STRING), OfStringList::new, JsonKind.ARRAY)
                .wrapped(Codec.map(Codecs.STRING), OfStringMap::new, JsonKind.OBJECT);
    }

    /**
     * The value as this union.
     */
    static SourcesCreateTags of(List<String> value) {
        return new OfStringList(value);
    }

    /**
     * The value as this union.
     */
    static SourcesCreateTags ofStringList(List<String> value) {
        return new OfStringList(value);
    }

    /**
     * The value as this union.
     */
    static SourcesCreateTags of(Map<String, String> value) {
        return new OfStringMap(value);
    }

    /**
     * The value as this union.
     */
    static SourcesCreateTags ofStringMap(Map<String, String> value) {
        return new OfStringMap(value);
    }

    /**
     * The alternative that is a {@code List}.
     */
    final class OfStringList extends UnionValue<List<String>> implements SourcesCreateTags {
        private OfStringList(List<String> value) {
            super(value, Codec.list(Codecs.STRING));
        }
    }

    /**
     * The alternative that is a {@code Map}.
     */
    final class OfStringMap extends UnionValue<Map<String, String>> implements SourcesCreateTags {
        private OfStringMap(Map<String, String> value) {
            super(value, Codec.map(Codecs.STRING));
        }
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements SourcesCreateTags {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
