package vn.vanho.policycomm.consultation;

import java.util.List;

/** The places that a commenter may name: a closed list, since a place is shown to everybody and an address is not. */
public interface CommenterPlaces {

    /** In the words in which they are stored and shown, e.g. {@code Xã Vân Hồ}; the last one stands for all others. */
    List<String> all();
}
