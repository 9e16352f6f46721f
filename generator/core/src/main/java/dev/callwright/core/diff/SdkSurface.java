package dev.callwright.core.diff;

import java.util.List;

/** What code that uses an SDK can name, call, read or write: compares that of two versions of an API. */
public interface SdkSurface {
    /** Every difference, in the order of the old API and then of the new one. */
    List<SurfaceChange> changes(NamedApi from, NamedApi to);
}
