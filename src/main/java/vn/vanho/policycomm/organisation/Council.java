package vn.vanho.policycomm.organisation;

import java.util.List;

/** The coordinating Council; a locality may have none. */
public interface Council {

    /** Whether a unit of today is the Council. */
    boolean exists();

    /** The units of today whose heads are its members. */
    List<Unit> members();
}
