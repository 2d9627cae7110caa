package vn.vanho.policycomm.engine.internal.door;

import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.LentGroups;

/**
 * Lets nobody in of whom it is not known what is lent to them: Camunda's own web applications name a user and groups, as if
 * all were the user's own.
 */
final class DoorIdentities extends IdentityServiceImpl {

    private final LentGroups lent;

    DoorIdentities(LentGroups lent) {
        this.lent = lent;
    }

    @Override
    public void setAuthentication(@Nullable Authentication person) {
        if (person == null || person.getUserId() == null || person instanceof Entered) {
            super.setAuthentication(person);
        } else {
            super.setAuthentication(new Entered(person, lent.to(person.getUserId())));
        }
    }
}
