package vn.vanho.policycomm.reporting;

/** The sheet by which the justice unit and the Council follow a year's plan. */
public interface TrackingSheet {

    /**
     * A line for each item of the plan, as XLSX: who leads and coordinates, when it is due, how far it is, what came of it.
     *
     * @throws java.util.NoSuchElementException when no plan of that year was brought in
     */
    byte[] of(int planYear);
}
