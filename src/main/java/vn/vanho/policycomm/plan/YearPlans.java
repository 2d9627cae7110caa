package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plans of the years: brought in once, then kept whatever becomes of the profile. */
public interface YearPlans {

    /**
     * Brings a year's plan in: the one that was copied for it, else the profile's items with the dates of that year.
     *
     * @param number may still be unknown
     * @throws IllegalStateException when that year's plan was brought in already
     */
    YearPlan bring(int year, @Nullable String number, @Nullable LocalDate issuedOn, String broughtBy);

    /**
     * Prepares the plan of another year: the items as they stand in this one, with what its amendments changed, all days
     * moved by whole years (29/2 to 28/2). Texts that the profile still has name the new year, others stay as they are.
     *
     * @throws java.util.NoSuchElementException when there is no plan to copy
     * @throws vn.vanho.policycomm.engine.InputRefused when the other year has a plan already
     */
    YearPlan copy(int from, int to, @Nullable String number, @Nullable LocalDate issuedOn, String by);

    /** The years that have a plan, the last first. */
    List<Integer> years();

    /** Whether a year's plan was brought in, and not only copied. */
    boolean started(int year);

    /** The plan that was brought in or copied for a year. */
    Optional<YearPlan> find(int year);

    /** The same, or what the profile says of a year whose plan was not brought in. */
    YearPlan of(int year);
}
