package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plans of the years: brought in once, then kept whatever becomes of the profile. */
public interface YearPlans {

    /**
     * Brings a year's plan in: the profile's items with the dates of that year.
     *
     * @param number may still be unknown
     * @throws IllegalStateException when that year's plan is there already
     */
    YearPlan bring(int year, @Nullable String number, @Nullable LocalDate issuedOn, String broughtBy);

    /** The plan that was brought in for a year. */
    Optional<YearPlan> find(int year);

    /** The same, or what the profile says of a year whose plan was not brought in. */
    YearPlan of(int year);
}
