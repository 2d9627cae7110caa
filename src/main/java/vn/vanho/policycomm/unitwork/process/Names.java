package vn.vanho.policycomm.unitwork.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.vanho.policycomm.organisation.CoordinatedWork;
import vn.vanho.policycomm.unitwork.PartDeadlines;
import vn.vanho.policycomm.unitwork.UnitWork;

/** Names of variables that Java and the models of a unit's work share. */
final class Names {

    static final String KIND = CoordinatedWork.KIND;
    static final String UNIT = "unit";
    static final String WORK_NAME = "workName";
    static final String DUE_AT = PartDeadlines.DUE_AT;
    static final String CLOSES_AT = "closesAt";
    static final String CASE_KEY = "caseKey";
    static final String DONE_BY = "workDoneBy";
    static final String ON_BEHALF = "onBehalf";
    static final String SUMMARY = "workSummary";

    private Names() {}

    /** Who was asked for the part at hand, also when a successor has it. */
    static String asked(VariableScope scope) {
        return UnitWork.asked(scope::getVariable);
    }

    static String text(VariableScope scope, String name) {
        return (String) scope.getVariable(name);
    }
}
