package vn.vanho.policycomm.dissemination.internal;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.MaterialRefused;
import vn.vanho.policycomm.engine.Phrases;

/** The sentences with which a material is refused: which, why, and what to do. */
@Component
class MaterialRefusals {

    private final Phrases phrases;

    MaterialRefusals(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param values the first is the name of what is refused */
    MaterialRefused because(String why, Object... values) {
        return new MaterialRefused(phrases.of("material.refused." + why, values));
    }
}
