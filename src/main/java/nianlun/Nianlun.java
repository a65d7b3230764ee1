package nianlun;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Nianlun {

    public static void main(String[] args) {
        System.out.println("nianlun");
    }
}
