/** Nianlun 年轮: follows enterprises, parks, projects and places through the yearly work reports of governments. */
@NullMarked
package nianlun;

import org.jspecify.annotations.NullMarked;
