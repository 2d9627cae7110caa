package vn.vanho.policycomm.organisation;

import java.util.Arrays;
import java.util.Optional;

/** The roles that the plan gives to units; models name roles, a locality profile binds them to units. */
public enum Role {
    JUSTICE("justice"),
    CULTURE("culture"),
    MEDIA_CENTRE("media-centre"),
    COMMUNE("commune"),
    OFFICE("office"),
    INVITED_BODY("invited-body"),
    COUNCIL("council"),
    LEADERSHIP("leadership"),
    RECORDS("records"),
    PRESS("press");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The name that models and profiles use. */
    public String code() {
        return code;
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
