package vn.vanho.policycomm.reporting;

/** The sheet by which the justice unit and the Council follow a year's plan, and each unit its own part. */
public interface TrackingSheet {

    /**
     * A line for each item of the plan, as XLSX: who leads and coordinates, when it is due, how far it is, what came of it
     * and what proves it. Of a quarter it tells the items whose window touches it and what came of them in it; of a unit
     * its own state, results and evidence.
     *
     * @throws java.util.NoSuchElementException when no plan of that year was brought in
     */
    byte[] of(TrackingScope scope);
}
