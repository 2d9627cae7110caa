package vn.vanho.policycomm.organisation;

import java.util.Set;

/** What units are asked for in items that others lead; told by the feature that asks. */
public interface CoordinatedWork {

    /** The kinds, as the variable {@value #KIND} of such a process has them, e.g. {@code support-item}. */
    Set<String> kinds();

    /** The variable that tells the kind of a unit's work. */
    String KIND = "workKind";
}
