package vn.vanho.policycomm.plan;

import java.util.Locale;

/** Who will issue the document that is drafted; the code is what the decision table holds. */
public enum IssuerLevel {
    CENTRAL,
    PROVINCE,
    /** The chairman of a provincial People's Committee, who issues decisions since law 64/2025. */
    PROVINCE_CHAIRMAN,
    DISTRICT,
    COMMUNE;

    /** E.g. {@code province-chairman}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
