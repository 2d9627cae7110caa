package vn.vanho.policycomm.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The body of the method holds the fields of a start form, checked as that form is. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormBody {

    /** Keys of the processes whose start form it is. Of several, the field {@code item} tells which by its plan item. */
    String[] value();
}
