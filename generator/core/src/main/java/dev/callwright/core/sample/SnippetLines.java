package dev.callwright.core.sample;

/** An upper estimate of the number of lines that a value takes in a snippet. */
final class SnippetLines implements SampleValue.Visitor<Integer> {
    private static final SnippetLines COUNT = new SnippetLines();
    private static final int CHARACTERS_PER_LINE = 30;

    private SnippetLines() {}

    /** The number of lines of a value. */
    static int of(SampleValue value) {
        return value.accept(COUNT);
    }

    private static int framed(Iterable<SampleValue> parts) {
        int lines = 0;
        boolean flat = true;
        for (SampleValue part : parts) {
            int size = of(part);
            flat &= size == 1;
            lines += size;
        }
        return flat ? Math.max(1, lines) : lines + MinimalLines.FRAME;
    }

    @Override
    public Integer scalar(SampleValue.Scalar scalar) {
        return 1;
    }

    @Override
    public Integer enumeration(SampleValue.OfEnum enumeration) {
        return 1;
    }

    @Override
    public Integer list(SampleValue.OfList list) {
        return framed(list.items());
    }

    @Override
    public Integer map(SampleValue.OfMap map) {
        return framed(map.entries().values());
    }

    @Override
    public Integer object(SampleValue.OfObject object) {
        int lines = MinimalLines.FRAME;
        for (SampleValue.Member member : object.members()) {
            lines += of(member.value());
        }
        for (SampleValue value : object.additional().values()) {
            lines += of(value);
        }
        return lines;
    }

    @Override
    public Integer union(SampleValue.OfUnion union) {
        return of(union.value()) + (union.tag().isPresent() ? 1 : 0);
    }

    @Override
    public Integer expandable(SampleValue.OfExpandable expandable) {
        return of(expandable.value());
    }

    @Override
    public Integer any(SampleValue.OfAny any) {
        return 1 + any.json().length() / CHARACTERS_PER_LINE;
    }

    @Override
    public Integer json(SampleValue.OfJson json) {
        return 1 + json.json().length() / CHARACTERS_PER_LINE;
    }

    @Override
    public Integer file(SampleValue.OfFile file) {
        return 1;
    }

    @Override
    public Integer incomplete(SampleValue.OfIncomplete incomplete) {
        return 1;
    }

    @Override
    public Integer cleared(SampleValue.Cleared cleared) {
        return 1;
    }
}
