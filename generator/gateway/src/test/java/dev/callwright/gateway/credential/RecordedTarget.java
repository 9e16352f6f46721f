package dev.callwright.gateway.credential;

import java.util.ArrayList;
import java.util.List;

/** What an injection adds, as lines. */
final class RecordedTarget implements InjectionTarget {
    private final List<String> lines = new ArrayList<>();

    static List<String> of(Injection injection) {
        RecordedTarget target = new RecordedTarget();
        injection.applyTo(target);
        return target.lines;
    }

    @Override
    public void header(String name, String value) {
        lines.add("header " + name + ": " + value);
    }

    @Override
    public void query(String name, String value) {
        lines.add("query " + name + "=" + value);
    }

    @Override
    public void cookie(String name, String value) {
        lines.add("cookie " + name + "=" + value);
    }
}
