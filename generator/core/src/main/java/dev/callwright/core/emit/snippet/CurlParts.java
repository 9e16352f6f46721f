package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.emit.snippet.wire.WirePairs;
import dev.callwright.core.emit.snippet.wire.WireText;
import dev.callwright.core.emit.snippet.wire.WireValues;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.sample.SampleValue;
import dev.callwright.core.sample.WireJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a multipart body, as the SDKs send them: one for each item of a list, none for null. */
final class CurlParts {
    private static final MediaType JSON = MediaType.parse("application/json").orElseThrow();

    private CurlParts() {}

    /** The parts of one member. */
    static List<CurlPart> ofMember(String name, SampleValue value, Serialization how) {
        return parts(name, value, how).stream()
                .map(part -> part.withHeaders(how.headers()))
                .toList();
    }

    private static List<CurlPart> parts(String name, SampleValue value, Serialization how) {
        if (how.style() != Style.CONTENT) {
            return styled(name, WireJson.of(value), how);
        }
        List<CurlPart> parts = new ArrayList<>();
        for (SampleValue item : items(value)) {
            if (withoutUnion(item) instanceof SampleValue.OfFile file) {
                parts.add(CurlPart.file(name, file.path(), type(how)));
            } else {
                JsonNode json = WireJson.of(item);
                boolean isJson = WirePairs.isJson(how);
                if (isJson || json.isContainerNode()) {
                    parts.add(CurlPart.text(name, WireText.json(json), type(how).or(() -> Optional.of(JSON))));
                } else if (!json.isNull()) {
                    parts.add(CurlPart.text(name, WireText.of(json), type(how)));
                }
            }
        }
        return parts;
    }

    /** The parts of a body that is one value. */
    static List<CurlPart> ofWhole(SampleValue body, Serialization how) {
        List<CurlPart> parts = new ArrayList<>();
        members(body)
                .forEach((name, member) -> parts.addAll(ofMember(
                        name, member, how.members().getOrDefault(name, Serialization.content(Optional.empty())))));
        return parts;
    }

    private static Map<String, SampleValue> members(SampleValue value) {
        Map<String, SampleValue> members = new LinkedHashMap<>();
        if (value instanceof SampleValue.OfUnion union) {
            union.tag()
                    .ifPresent(tag -> members.put(tag.name(), new SampleValue.Scalar(ScalarKind.STRING, tag.value())));
            members.putAll(members(union.value()));
        } else if (value instanceof SampleValue.OfObject object) {
            object.members().forEach(member -> members.put(member.property().wireName(), member.value()));
            members.putAll(object.additional());
        } else if (value instanceof SampleValue.OfMap map) {
            members.putAll(map.entries());
        } else {
            WireJson.of(value)
                    .properties()
                    .forEach(member -> members.put(
                            member.getKey(),
                            new SampleValue.OfAny(member.getValue().toString())));
        }
        return members;
    }

    private static List<SampleValue> items(SampleValue value) {
        if (withoutUnion(value) instanceof SampleValue.OfList list) {
            return list.items();
        }
        JsonNode json = WireJson.of(value);
        List<SampleValue> items = new ArrayList<>();
        if (!json.isArray()) {
            return List.of(value);
        }
        json.forEach(item -> items.add(new SampleValue.OfAny(item.toString())));
        return items;
    }

    private static List<CurlPart> styled(String name, JsonNode value, Serialization how) {
        if (WireValues.isJoined(value, how)) {
            List<String> parts = WireValues.parts(value);
            String mark = how.style() == Style.SPACE_DELIMITED ? " " : how.style() == Style.PIPE_DELIMITED ? "|" : ",";
            return parts.isEmpty()
                    ? List.of()
                    : List.of(CurlPart.text(name, String.join(mark, parts), Optional.empty()));
        }
        return WireValues.of(name, value, how).stream()
                .filter(each -> !each.value().isNull())
                .map(each -> CurlPart.text(
                        each.name(),
                        WireText.of(each.value()),
                        each.value().isContainerNode() ? Optional.of(JSON) : Optional.empty()))
                .toList();
    }

    // A list or range of media types is what the API accepts, not the type of this part.
    private static Optional<MediaType> type(Serialization how) {
        return how.contentType().flatMap(MediaType::parse).filter(each -> !each.isRange());
    }

    private static SampleValue withoutUnion(SampleValue value) {
        SampleValue inner = value;
        while (inner instanceof SampleValue.OfUnion union) {
            inner = union.value();
        }
        return inner;
    }
}
