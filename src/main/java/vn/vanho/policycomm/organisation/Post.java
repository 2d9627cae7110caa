package vn.vanho.policycomm.organisation;

import vn.vanho.policycomm.engine.Accounts;

/**
 * Where somebody works and as what.
 *
 * @param unit id of a unit, or {@link #ADMINISTRATORS}
 * @param head whether the person approves, signs, confirms and extends for the unit
 */
public record Post(String unit, boolean head) {

    /** Stands in place of a unit for those who administer the application. */
    public static final String ADMINISTRATORS = Accounts.ADMINISTRATORS;

    public Post {
        unit = PersonText.typed(unit);
    }

    public boolean administrates() {
        return unit.equals(ADMINISTRATORS);
    }
}
