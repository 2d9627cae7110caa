/** What other systems are told of {@code /api}: an OpenAPI document, drawn from the code and the deployed forms. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Mô tả giao diện tích hợp")
package vn.vanho.policycomm.api;
