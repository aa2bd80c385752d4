/**
 * Who is there: applicants and their accounts, the staff and their roles, signing in, and the links
 * sent by mail that prove an address.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.account;
