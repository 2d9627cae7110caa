package vn.vanho.policycomm.engine;

/** A bean whose methods the expressions of models may call. */
public interface ModelBean {}
