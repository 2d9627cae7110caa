package vn.vanho.policycomm.channels.internal;

import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
class DoingOrdersOnPostgresTest extends DoingOrders {}
