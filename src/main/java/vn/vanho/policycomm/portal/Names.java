package vn.vanho.policycomm.portal;

import java.util.function.UnaryOperator;
import vn.vanho.policycomm.consultation.Section;

/** What people and units are called in public. */
record Names(UnaryOperator<String> unitName) {

    /** A unit's name; also of one that has ended. */
    public String unit(String id) {
        return unitName.apply(id);
    }

    /** A point of the draft, e.g. {@code khoản 2 Điều 5}. */
    public static String point(String address) {
        return Section.labelOf(address);
    }
}
