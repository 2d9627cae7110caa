package vn.vanho.policycomm.portal;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.vanho.policycomm.organisation.Locality;

/** What every public page shows. */
@ControllerAdvice(basePackageClasses = PublicPage.class)
class PublicPage {

    private final Locality locality;

    PublicPage(Locality locality) {
        this.locality = locality;
    }

    @ModelAttribute("authority")
    String authority() {
        return locality.authority();
    }
}
