package vn.vanho.policycomm.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The record of how the Council urged units from the board. */
public interface CouncilUrgings {

    /**
     * Keeps one.
     *
     * @throws UrgedToday when there is one of the same item, unit and day, also of somebody at the same moment
     */
    void keep(CouncilUrging urging);

    Optional<CouncilUrging> find(String id);

    /** Of an item and a unit, the last first. */
    List<CouncilUrging> of(int planYear, String item, String unit);

    /** All of a year, the last first. */
    List<CouncilUrging> of(int planYear);

    /** Keeps the number and date under which the letter went out. */
    void numbered(String id, String number, LocalDate issuedOn);
}
