/** Tests of REST and the pages, against the running application. */
@NullMarked
package nianlun.web;

import org.jspecify.annotations.NullMarked;
