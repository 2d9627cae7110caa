package vn.vanho.policycomm.training.process;

import vn.vanho.policycomm.engine.StartCheck;
import vn.vanho.policycomm.engine.StartRequest;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.plan.DaysOfItems;

/** A training to nominate people for lies ahead and within the window of its item. */
record HeldAhead(String processKey, String item, DaysOfItems days) implements StartCheck {

    @Override
    public void check(StartRequest request, Violations violations) {
        days.requireAhead(request, item, "heldOn", "Ngày tổ chức", violations);
    }
}
