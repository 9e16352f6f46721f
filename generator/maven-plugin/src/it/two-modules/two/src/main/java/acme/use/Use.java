package acme.use;

import acme.pets.PetsClient;

/** Calls what was generated. */
public final class Use {
    private Use() {}

    /** The name of a pet. */
    public static String name(PetsClient pets, String id) {
        return pets.pets().retrieve(id).name();
    }
}
