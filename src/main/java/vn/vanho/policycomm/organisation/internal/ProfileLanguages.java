package vn.vanho.policycomm.organisation.internal;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Language;
import vn.vanho.policycomm.organisation.SpokenLanguages;

/** The languages of the profile. */
@Component
class ProfileLanguages implements SpokenLanguages {

    private final Organisation organisation;

    ProfileLanguages(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Set<Language> of(String unitId) {
        return organisation.languages().getOrDefault(unitId, Set.of(Language.VIET));
    }
}
