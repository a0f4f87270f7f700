<?php
/**
 * The settings: the data file, the allowed origins of data, and the pages that load the loader.
 *
 * @package Praeventionskette
 */

namespace Praeventionskette;

defined( 'ABSPATH' ) || exit;

const OPTION = 'praeventionskette';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_notices', __NAMESPACE__ . '\warn_if_not_built' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_settings_link' );

/**
 * The current settings.
 *
 * @return array{src: string, origins: string[], everywhere: bool}
 */
function settings() {
	$defaults = array(
		'src'        => '',
		'origins'    => array(),
		'everywhere' => false,
	);
	$stored   = get_option( OPTION );
	return array_merge( $defaults, is_array( $stored ) ? $stored : array() );
}

/**
 * The origins that data may come from, besides the site's own. That of the data file is always allowed.
 *
 * @return string[]
 */
function allowed_origins() {
	$own     = origin_of( home_url() );
	$origins = array_merge( settings()['origins'], array( origin_of( settings()['src'] ) ) );
	return array_values( array_diff( array_unique( array_filter( $origins ) ), array( $own ) ) );
}

/**
 * The origin of an address.
 *
 * @param string $url An absolute address.
 * @return string Empty if a browser can't fetch from it.
 */
function origin_of( $url ) {
	$parts = wp_parse_url( trim( $url ) );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || empty( $parts['scheme'] ) || isset( $parts['user'] ) ) {
		return '';
	}
	$scheme = strtolower( $parts['scheme'] );
	$host   = strtolower( $parts['host'] );
	$usual  = array(
		'http'  => 80,
		'https' => 443,
	);
	if ( ! isset( $usual[ $scheme ] ) || ! preg_match( '/^(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*|\[[0-9a-f:.]+\])$/u', $host ) ) {
		return '';
	}
	$port = isset( $parts['port'] ) && $parts['port'] !== $usual[ $scheme ] ? ':' . $parts['port'] : '';
	return $scheme . '://' . $host . $port;
}

/**
 * Registers the option, its section and its fields.
 */
function register_settings() {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'data', '', '__return_false', OPTION );
	$fields = array(
		'src'        => __( 'Data file', 'praeventionskette' ),
		'origins'    => __( 'Allowed origins', 'praeventionskette' ),
		'everywhere' => __( 'Loading', 'praeventionskette' ),
	);
	foreach ( $fields as $field => $label ) {
		add_settings_field(
			$field,
			$label,
			__NAMESPACE__ . '\print_' . $field . '_field',
			OPTION,
			'data',
			array( 'label_for' => 'everywhere' === $field ? '' : 'praeventionskette-' . $field )
		);
	}
}

/**
 * Validates the typed settings. An invalid one is reported and keeps its previous value.
 *
 * @param mixed $input The values of the form, or of a call of update_option().
 * @return array
 */
function sanitize_settings( $input ) {
	$input = is_array( $input ) ? $input : array();
	$known = settings();

	$src = isset( $input['src'] ) && is_string( $input['src'] ) ? trim( $input['src'] ) : '';
	if ( '' === $src || is_data_address( $src ) ) {
		$known['src'] = esc_url_raw( $src, array( 'http', 'https' ) );
	} else {
		report_setting_error(
			'src',
			/* translators: %s: what was typed. */
			sprintf( __( 'The data file stays as it was: “%s” is neither a path that begins with / nor an address that begins with https://.', 'praeventionskette' ), $src )
		);
	}

	$origins = isset( $input['origins'] ) ? $input['origins'] : array();
	$typed   = is_array( $origins ) ? $origins : preg_split( '/[\s,]+/', (string) $origins, -1, PREG_SPLIT_NO_EMPTY );
	$wrong   = array_filter( $typed, __NAMESPACE__ . '\is_invalid_origin' );
	if ( $wrong ) {
		report_setting_error(
			'origins',
			/* translators: %s: what was typed. */
			sprintf( __( 'The allowed origins stay as they were: “%s” is no origin. An origin has no path, such as https://daten.example.de.', 'praeventionskette' ), implode( ' ', array_map( 'strval', array_filter( $wrong, 'is_scalar' ) ) ) )
		);
	} else {
		$known['origins'] = array_values( array_unique( array_map( __NAMESPACE__ . '\origin_of', $typed ) ) );
	}

	$known['everywhere'] = ! empty( $input['everywhere'] );
	return $known;
}

/**
 * Whether this may be the address of the data file.
 *
 * @param string $src A path of this site, or an address.
 * @return bool
 */
function is_data_address( $src ) {
	if ( preg_match( '/[\s"\'<>\\\\]/', $src ) ) {
		return false;
	}
	return preg_match( '#^/(?!/)#', $src ) || '' !== origin_of( $src );
}

/**
 * Whether this is not an origin: a scheme and a host, perhaps a port, and nothing more.
 *
 * @param mixed $typed What was typed.
 * @return bool
 */
function is_invalid_origin( $typed ) {
	return ! is_string( $typed ) || ! preg_match( '#^https?://[^/?\#@]+/?$#i', $typed ) || '' === origin_of( $typed );
}

/**
 * Shows an error on the settings page.
 *
 * @param string $code    The setting.
 * @param string $message Plain text.
 */
function report_setting_error( $code, $message ) {
	// Options can also be set outside the settings page, where this function is not loaded.
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( OPTION, $code, esc_html( $message ) );
	}
}

/**
 * Adds the page to the menu.
 */
function add_settings_page() {
	add_options_page(
		__( 'Präventionskette', 'praeventionskette' ),
		__( 'Präventionskette', 'praeventionskette' ),
		'manage_options',
		OPTION,
		__NAMESPACE__ . '\print_settings_page'
	);
}

/**
 * The address of the settings page.
 *
 * @return string
 */
function settings_page_url() {
	return admin_url( 'options-general.php?page=' . OPTION );
}

/**
 * Adds a link to the settings to the plugin's row in the list of plugins.
 *
 * @param string[] $links The plugin's links.
 * @return string[]
 */
function add_settings_link( $links ) {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( settings_page_url() ), esc_html__( 'Settings', 'praeventionskette' ) ) );
	return $links;
}

/**
 * Warns if the sources were installed instead of the built plugin.
 */
function warn_if_not_built() {
	if ( ! elements() && current_user_can( 'activate_plugins' ) ) {
		printf(
			'<div class="notice notice-error"><p>%s</p></div>',
			esc_html__( 'Präventionskette: these are the plugin’s sources. Please install praeventionskette.zip, which the build makes of them.', 'praeventionskette' )
		);
	}
}

/**
 * Prints the settings page.
 */
function print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( OPTION );
			do_settings_sections( OPTION );
			submit_button();
			?>
		</form>
		<?php print_guide(); ?>
	</div>
	<?php
}

/**
 * Prints the field of the data file.
 */
function print_src_field() {
	printf(
		'<input type="text" class="regular-text code" id="praeventionskette-src" name="%s[src]" value="%s" aria-describedby="praeventionskette-src-help"><p class="description" id="praeventionskette-src-help">%s</p>',
		esc_attr( OPTION ),
		esc_attr( settings()['src'] ),
		esc_html__( 'Address of the municipality’s JSON file: a path of this site such as /wp-content/uploads/daten.json, or an address that begins with https://.', 'praeventionskette' )
	);
}

/**
 * Prints the field of the allowed origins.
 */
function print_origins_field() {
	printf(
		'<textarea class="regular-text code" rows="3" id="praeventionskette-origins" name="%s[origins]" aria-describedby="praeventionskette-origins-help">%s</textarea><p class="description" id="praeventionskette-origins-help">%s</p>',
		esc_attr( OPTION ),
		esc_textarea( implode( "\n", settings()['origins'] ) ),
		esc_html__( 'Other hosts from which data and pictures may come, one per line, such as https://daten.example.de. This site and the data file’s own host always may.', 'praeventionskette' )
	);
}

/**
 * Prints the choice of pages that load the loader.
 */
function print_everywhere_field() {
	$choices = array(
		'0' => __( 'Only on pages that have an element', 'praeventionskette' ),
		'1' => __( 'On all pages, such as where a theme’s own templates have elements', 'praeventionskette' ),
	);
	printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html__( 'Loading', 'praeventionskette' ) );
	foreach ( $choices as $value => $label ) {
		printf(
			'<label><input type="radio" name="%s[everywhere]" value="%s"%s> %s</label><br>',
			esc_attr( OPTION ),
			esc_attr( $value ),
			checked( (bool) $value, settings()['everywhere'], false ),
			esc_html( $label )
		);
	}
	echo '</fieldset>';
}

/**
 * Prints a guide for authors.
 */
function print_guide() {
	printf( '<h2>%s</h2>', esc_html__( 'For authors', 'praeventionskette' ) );
	printf( '<p>%s</p>', esc_html__( 'In the block editor, each element is a block. Elsewhere, a shortcode or a link that stands alone in its paragraph does the same:', 'praeventionskette' ) );
	printf( '<p><code>%s</code></p>', esc_html( '[pk element="agenda-feed" limit="5"]' . __( 'Our dates', 'praeventionskette' ) . '[/pk]' ) );
	printf( '<p><code>%s</code></p>', esc_html( home_url( '/#pk=agenda-feed;limit=5' ) ) );
	printf(
		'<table class="widefat striped"><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>',
		esc_html__( 'Element', 'praeventionskette' ),
		esc_html__( 'Shows', 'praeventionskette' ),
		esc_html__( 'Options', 'praeventionskette' )
	);
	foreach ( elements() as $name => $element ) {
		$options = array();
		foreach ( $element['attributes'] as $attribute ) {
			$choices   = $attribute['options'] ? ' (' . implode( ', ', $attribute['options'] ) . ')' : '';
			$options[] = sprintf( '<code>%s</code> %s', esc_html( $attribute['name'] ), esc_html( translate_text( $attribute['description'] ) . $choices ) );
		}
		printf(
			'<tr><th scope="row"><code>%s</code></th><td>%s</td><td>%s</td></tr>',
			esc_html( $name ),
			esc_html( translate_text( $element['description'] ) ),
			wp_kses( implode( '<br>', $options ), array( 'code' => array(), 'br' => array() ) )
		);
	}
	echo '</tbody></table>';
}
