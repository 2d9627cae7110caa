package vn.vanho.policycomm.dissemination.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.engine.ModelBean;

/** What the model asks about materials, e.g. {@code ${materialState.anyUnchecked(draftId)}}. */
@Component("materialState")
public class MaterialState implements ModelBean {

    private final Materials materials;

    MaterialState(Materials materials) {
        this.materials = materials;
    }

    /** Whether a material was added after the check. */
    public boolean anyUnchecked(String draftId) {
        return !materials.of(draftId).unchecked().isEmpty();
    }
}
