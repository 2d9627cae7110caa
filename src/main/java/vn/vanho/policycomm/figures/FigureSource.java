package vn.vanho.policycomm.figures;

import java.time.LocalDate;
import java.util.List;

/** A feature whose records count; its bean tells each figure once. */
public interface FigureSource {

    /** What took place in a span of days of one plan year, both days included. */
    List<Figure> of(int planYear, LocalDate from, LocalDate to);
}
