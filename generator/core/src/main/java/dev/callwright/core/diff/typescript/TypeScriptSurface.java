package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.diff.SdkSurface;
import dev.callwright.core.diff.SurfaceChange;
import java.util.List;

/**
 * What code that uses the TypeScript SDK can name, call, read or write. A change breaks code if the compiler refuses what it
 * accepted before, with {@code strict} and {@code exactOptionalPropertyTypes}: a name that is gone, a call, a value that is read
 * as its old type, a value of the old type that is written. Each is reported where it is declared, not where it is used.
 */
public final class TypeScriptSurface implements SdkSurface {
    @Override
    public List<SurfaceChange> changes(NamedApi from, NamedApi to) {
        return new PackageComparison(new TsPackage(from), new TsPackage(to)).changes();
    }
}
