package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.typescript.TsType.All;
import dev.callwright.core.diff.typescript.TsType.Choice;
import dev.callwright.core.diff.typescript.TsType.Keyword;
import dev.callwright.core.diff.typescript.TsType.Member;
import dev.callwright.core.diff.typescript.TsType.Reference;
import dev.callwright.core.diff.typescript.TsType.Structure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of types mean. Code that uses the SDK has the names of the old version and is compiled with the new one, so a
 * name means what the new version declares, and what the old one declared only if it is gone.
 */
final class TsScope {
    private static final String STRING = "string";

    private final Map<String, TsType> newTypes;
    private final Map<String, TsType> oldTypes;

    TsScope(Map<String, TsType> oldTypes, Map<String, TsType> newTypes) {
        this.oldTypes = Map.copyOf(oldTypes);
        this.newTypes = Map.copyOf(newTypes);
    }

    /** The type that is meant, which is no reference unless it is compared by its name. */
    TsType resolve(TsType type) {
        TsType resolved = type;
        // An alias may be another one's name; the compiler refuses circles of them.
        while (resolved instanceof Reference reference) {
            TsType meant = meaning(reference);
            if (meant.equals(resolved)) {
                return meant;
            }
            resolved = meant;
        }
        return resolved instanceof All all ? simplified(all) : resolved;
    }

    private TsType meaning(Reference reference) {
        Optional<TsType> declared = Optional.ofNullable(newTypes.get(reference.name()))
                .or(() -> Optional.ofNullable(oldTypes.get(reference.name())));
        if (declared.isPresent()) {
            return declared.get();
        }
        return switch (reference.name()) {
            // Emits: Open<'a' | 'b'> is 'a' | 'b' | (string & {})
            case "Open" -> new Choice(List.of(reference.arguments().get(0), new Keyword(STRING)));
            case "Expandable" ->
                new Choice(List.of(new Keyword(STRING), reference.arguments().get(0)));
            case "OneOf" -> oneOf(reference.arguments().get(0));
            default -> reference;
        };
    }

    // string & {} is any string, for the emitter.
    private TsType simplified(All all) {
        List<TsType> parts = all.parts().stream()
                .filter(part -> !(part instanceof Structure structure
                        && structure.members().isEmpty()
                        && structure.index().isEmpty()))
                .toList();
        return parts.isEmpty() ? all : All.of(parts);
    }

    // Each object without the members that only the others have, as OneOf of the runtime.
    private TsType oneOf(TsType objects) {
        List<TsType> parts = parts(objects);
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> names.addAll(memberNames(part)));
        List<TsType> alone = new ArrayList<>();
        for (TsType part : parts) {
            List<Member> absent = new ArrayList<>();
            Set<String> own = memberNames(part);
            for (String name : names) {
                if (!own.contains(name) && !hasIndex(part)) {
                    absent.add(new Member(name, name, true, TsType.UNDEFINED));
                }
            }
            alone.add(absent.isEmpty() ? part : new All(List.of(part, new Structure(absent, Optional.empty(), false))));
        }
        return Choice.of(alone);
    }

    private boolean hasIndex(TsType type) {
        TsType resolved = resolve(type);
        return resolved instanceof All all
                ? all.parts().stream().anyMatch(this::hasIndex)
                : resolved instanceof Structure structure && structure.index().isPresent();
    }

    /** The alternatives of a type, which are no unions; the type itself if it is none. */
    List<TsType> parts(TsType type) {
        List<TsType> parts = new ArrayList<>();
        addParts(type, parts);
        return parts;
    }

    private void addParts(TsType type, List<TsType> parts) {
        TsType resolved = resolve(type);
        if (resolved instanceof Choice choice) {
            choice.parts().forEach(part -> addParts(part, parts));
        } else if (type instanceof Reference reference && resolved instanceof Structure) {
            parts.add(reference);
        } else {
            parts.add(resolved);
        }
    }

    /** The names of the members that values of a type have; of a union those of any alternative. */
    Set<String> memberNames(TsType type) {
        Set<String> names = new LinkedHashSet<>();
        TsType resolved = resolve(type);
        if (resolved instanceof Structure structure) {
            structure.members().forEach(member -> names.add(member.name()));
        } else if (resolved instanceof All all) {
            all.parts().forEach(part -> names.addAll(memberNames(part)));
        } else if (resolved instanceof Choice choice) {
            choice.parts().forEach(part -> names.addAll(memberNames(part)));
        }
        return names;
    }

    /** The type that reading a member gives; empty: the compiler refuses it. */
    Optional<TsType> read(TsType type, String name) {
        TsType resolved = resolve(type);
        if (resolved instanceof Structure structure) {
            return structure.member(name).map(Member::read).or(structure::index);
        }
        if (resolved instanceof All all) {
            List<TsType> found = all.parts().stream()
                    .flatMap(part -> read(part, name).stream())
                    .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(All.of(found));
        }
        if (resolved instanceof Choice choice) {
            List<Optional<TsType>> found =
                    choice.parts().stream().map(part -> read(part, name)).toList();
            return found.stream().allMatch(Optional::isPresent)
                    ? Optional.of(
                            Choice.of(found.stream().flatMap(Optional::stream).toList()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** The type of values that a member may be given; empty: no alternative has it. */
    Optional<TsType> written(TsType type, String name) {
        TsType resolved = resolve(type);
        if (resolved instanceof Structure structure) {
            return structure.member(name).map(Member::type).or(structure::index);
        }
        if (resolved instanceof All all) {
            List<TsType> found = all.parts().stream()
                    .flatMap(part -> written(part, name).stream())
                    .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(All.of(found));
        }
        if (resolved instanceof Choice choice) {
            List<TsType> found = choice.parts().stream()
                    .flatMap(part -> written(part, name).stream())
                    .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(Choice.of(found));
        }
        return Optional.empty();
    }
}
