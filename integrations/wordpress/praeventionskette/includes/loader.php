<?php
/**
 * The loader: one script, on the pages that need it.
 *
 * @package Praeventionskette
 */

namespace Praeventionskette;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_head', __NAMESPACE__ . '\print_loader_early', 2 );
add_action( 'wp_footer', __NAMESPACE__ . '\print_loader_if_needed', 5 );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_preview' );
add_action( 'init', __NAMESPACE__ . '\register_spacing' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\make_script_module', 10, 2 );
add_filter( 'comment_text', __NAMESPACE__ . '\disarm_links', 20 );

foreach ( array( 'the_content', 'render_block', 'widget_text_content', 'widget_custom_html_content', 'widget_block_content' ) as $praeventionskette_filter ) {
	add_filter( $praeventionskette_filter, __NAMESPACE__ . '\record_elements', 99 );
}

/**
 * Whether this page needs the loader.
 *
 * @param bool $found Whether an element has just been found on it.
 * @return bool
 */
function page_needs_loader( $found = false ) {
	static $needs = false;
	$needs        = $needs || $found || settings()['everywhere'];
	return $needs;
}

/**
 * The elements that have been found on this page so far.
 *
 * @param string[] $found Names of elements that have just been found; 'placeholders' where one is requested by a
 *                        placeholder or a link.
 * @return string[]
 */
function page_elements( array $found = array() ) {
	static $names = array();
	$names        = array_unique( array_merge( $names, $found ) );
	return $names;
}

/**
 * The elements that a text requests in any form.
 *
 * @param string $text A post's content, or markup.
 * @return string[] Their names, and 'placeholders' where a placeholder or a link requests one.
 */
function requested_elements( $text ) {
	preg_match_all( '/<!-- wp:pk\/([\w-]+)|\[pk\s[^\]]*\belement=["\']?([\w-]+)|<pk-([\w-]+)|(?:\sdata-pk=["\']?|#pk=)([\w-]+)/', $text, $matches, PREG_SET_ORDER );
	$names = array();
	foreach ( $matches as $match ) {
		$names[] = preg_replace( '/^pk-/', '', end( $match ) );
		if ( isset( $match[4] ) ) {
			$names[] = 'placeholders';
		}
	}
	return array_unique( $names );
}

/**
 * Records the elements that markup requests, and returns it unchanged.
 *
 * @param string $html The markup.
 * @return string
 */
function record_elements( $html ) {
	$names = is_string( $html ) ? requested_elements( $html ) : array();
	if ( $names ) {
		page_elements( $names );
		page_needs_loader( true );
	}
	return $html;
}

/**
 * Prints the loader in the head if the page is already known to need it, so that the data is requested early. A block
 * theme has rendered everything by now. In a classic theme, the content of a single page is searched; elements that
 * appear later get the loader in the footer.
 */
function print_loader_early() {
	$post = is_singular() ? get_queried_object() : null;
	if ( $post instanceof \WP_Post ) {
		record_elements( $post->post_content );
	}
	print_loader_if_needed();
}

/**
 * Prints the loader once if the page needs it.
 */
function print_loader_if_needed() {
	static $is_printed = false;
	if ( $is_printed || ! page_needs_loader() || ! build_data()['embed'] ) {
		return;
	}
	$is_printed = true;
	wp_enqueue_style( 'praeventionskette-elements' );
	if ( doing_action( 'wp_head' ) ) {
		print_preloads();
	}
	// WordPress escapes the attributes, and lets security plugins add a nonce. Its script module functions take no
	// attributes of our own, and would put the script into the footer of classic themes.
	wp_print_script_tag(
		array(
			'type' => 'module',
			'id'   => 'praeventionskette-loader',
			'src'  => esc_url_raw( plugins_url( build_data()['embed'] . '/pk.js', PLUGIN_FILE ) ),
		) + data_attributes()
	);
}

/**
 * Registers the style sheet for the space between elements, for the pages with the loader.
 */
function register_spacing() {
	wp_register_style( 'praeventionskette-elements', plugins_url( 'assets/elements.css', PLUGIN_FILE ), array(), build_data()['version'] );
}

/**
 * Prints the lines by which the browser requests the data, and the code of the page's elements, before the loader runs.
 * The elements that turn up later than the head are loaded as without these lines.
 */
function print_preloads() {
	$names = array_intersect_key( build_data()['chunks'], array_flip( page_elements() ) );
	if ( ! $names ) {
		return;
	}
	$src = data_attributes()['data-src'] ?? '';
	if ( '' !== $src && ! preg_match( '/[\s,]/', $src ) ) {
		printf( '<link rel="preload" as="fetch" crossorigin href="%s">' . "\n", esc_url( $src ) );
	}
	foreach ( array_unique( array_merge( ...array_values( $names ) ) ) as $file ) {
		printf( '<link rel="modulepreload" href="%s">' . "\n", esc_url( plugins_url( build_data()['embed'] . '/' . $file, PLUGIN_FILE ) ) );
	}
}

/**
 * The settings as attributes of the scripts.
 *
 * @return string[]
 */
function data_attributes() {
	return array_filter(
		array(
			'data-src'     => esc_url_raw( settings()['src'], array( 'http', 'https' ) ),
			'data-origins' => implode( ' ', allowed_origins() ),
		)
	);
}

/**
 * Loads the elements into the editor, and into the frame of its canvas, for the previews. The loader itself stays out:
 * it would replace the links and placeholders that authors are just editing.
 */
function enqueue_preview() {
	if ( is_admin() && build_data()['preview'] ) {
		// The folder's name changes with its content.
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_enqueue_style( 'praeventionskette-elements' );
		wp_enqueue_script( 'praeventionskette-preview', plugins_url( build_data()['preview'] . '/elements.js', PLUGIN_FILE ), array(), null, false );
	}
}

/**
 * Makes the previews' script a module, and adds the settings to it. WordPress loads scripts into the canvas's frame, but
 * not script modules.
 *
 * @param string $tag    The script's markup.
 * @param string $handle The script's name.
 * @return string
 */
function make_script_module( $tag, $handle ) {
	if ( 'praeventionskette-preview' !== $handle ) {
		return $tag;
	}
	$html = new \WP_HTML_Tag_Processor( $tag );
	while ( $html->next_tag( 'script' ) ) {
		if ( $html->get_attribute( 'src' ) ) {
			foreach ( array( 'type' => 'module' ) + data_attributes() as $name => $value ) {
				$html->set_attribute( $name, $value );
			}
		}
	}
	return $html->get_updated_html();
}

/**
 * Keeps visitors from adding elements to a page: a link in a comment stays a link.
 *
 * @param string $text The comment's markup.
 * @return string
 */
function disarm_links( $text ) {
	return str_replace( '#pk=', '#', $text );
}
