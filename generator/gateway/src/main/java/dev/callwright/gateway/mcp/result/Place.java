package dev.callwright.gateway.mcp.result;

/** A place in a value, as the sentences name it; long ones lose their middle, since names come from others. */
record Place(String text) {
    static final Place ROOT = new Place("$");

    private static final int LONGEST = 120;

    Place item(int index) {
        return within("[" + index + "]");
    }

    Place property(String name) {
        return within("." + (name.length() > 40 ? name.substring(0, 40) + "…" : name));
    }

    private Place within(String step) {
        boolean full = text.length() + step.length() > LONGEST;
        return full ? (text.endsWith("…") ? this : new Place(text + "…")) : new Place(text + step);
    }
}
